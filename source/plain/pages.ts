/** What is printed for a page, and what numbers do under it. */
import type { Words } from '../language/words.ts';
import { type Paragraph, said } from '../layout/flow.ts';
import { entryParagraphs } from '../paragraphs/entry.ts';
import { hitText } from '../paragraphs/found.ts';
import { accountsBriefly } from '../paragraphs/marks.ts';
import { othersParagraphs } from '../paragraphs/others.ts';
import { codeParagraphs } from '../paragraphs/path.ts';
import {
  claimParagraphs,
  claimsInOrder,
  questionParagraphs,
  questionsFrom,
} from '../paragraphs/questions.ts';
import {
  bracketed,
  choiceText,
  headingsOf,
  sceneLabel,
  sceneParagraphs,
  titleSpans,
} from '../paragraphs/scene.ts';
import { recordParagraphs, recordSpans } from '../paragraphs/sources.ts';
import { toldParagraphs } from '../paragraphs/told.ts';
import { wordsIn } from '../reading/found.ts';
import { backTo, isFirstChoice, offers } from '../reading/offers.ts';
import { wantsQuiet } from '../reading/quiet.ts';
import { arrive, hasEnded, type Meeting, type Path, scenesHeard, type Step } from '../reading/replay.ts';
import { namesAt, type WriteNames } from '../reading/shown.ts';
import type { Desk } from '../reading/desk.ts';
import type { Session } from '../reading/session.ts';
import { type Hit, mostHits, search } from '../reading/search.ts';
import { type Choice, othersOn, type Scene, sceneOf, type Story } from '../story/story.ts';
import { headOf } from './print.ts';

/** What a page is printed from. */
export interface Here {
  readonly desk: Desk;
  /** What the reading is kept under. */
  readonly name: string | undefined;
  readonly session: Session;
  readonly words: Words;
  /** The scene whose words were printed last: the one on the path, or one read aside. */
  readonly step: Step;
  readonly isAside: boolean;
}

export interface PlainPage {
  /** Paragraphs that stand together. */
  readonly blocks: readonly (readonly Paragraph[])[];
  /** What numbers do, from 1 on; none: what they did before. */
  readonly options?: readonly Option[];
  /** The scene whose words it prints. */
  readonly shows?: Pick<Here, 'step' | 'isAside'>;
}

export type Option = {
  /** Over it, where a group of choices begins. */
  readonly heading?: string | undefined;
  readonly label: string;
} & (
  | { readonly open: () => PlainPage }
  /** Go on with another reading. */
  | { readonly resume: string }
);

/** The scene that the path has come to. */
export function scenePage(session: Session, words: Words): PlainPage {
  const { story, state, take } = session;
  const { path } = state();
  const index = path.steps.length - 1;
  const style = { names: namesAt(story, path, index), before: path.steps[index - 1] };
  const headings = headingsOf(story, path.here.scene, words);
  return {
    blocks: [
      sceneBlock(session, path.here, words, style),
      ...(isFirstChoice(path) ? [accountsBriefly(story, words)] : []),
      ...(hasEnded(path) ? endingBlocks(story, path, words) : []),
    ],
    options: offers(story, path.here).map((offer) => ({
      ...(offer.kind === 'choose'
        ? { heading: headings.get(offer.choice.id), label: choiceLabel(story, path, offer.choice, words) }
        : { label: words.notice[offer.kind] }),
      open() {
        const isQuiet = wantsQuiet(path.here, offer.move);
        take(offer.move);
        return isQuiet ? quietPage(session, words) : scenePage(session, words);
      },
    })),
    shows: { step: path.here, isAside: false },
  };
}

/** After a scene of violence: nothing but a sentence, until the reader wants to go on. */
const quietPage = (session: Session, words: Words): PlainPage => ({
  blocks: [[said(words.quiet.over)]],
  options: [{ label: words.quiet.goOn, open: () => scenePage(session, words) }],
});

/** What stands under an ending: what can be typed, what the path was told, and its code. */
const endingBlocks = (story: Story, path: Path, words: Words): PlainPage['blocks'] => [
  [said(words.plain.ending)],
  toldParagraphs(story, path, words),
  codeParagraphs(story, path, words),
];

/** Whose account a choice leads to, what it holds, and whether it was read already. */
function choiceLabel(story: Story, path: Path, choice: Choice, words: Words): string {
  const text = choiceText(story, choice, words);
  return scenesHeard(path).has(sceneOf(story, choice.to)) ? words.plain.alreadyRead(text) : text;
}

const sceneBlock = (
  { story }: Session,
  step: Step,
  words: Words,
  style: { readonly names?: WriteNames; readonly before?: Step | undefined },
): readonly Paragraph[] => [
  ...headOf(story, step, words),
  { spans: titleSpans(step, words) },
  ...sceneParagraphs(story, step, words, { reference: bracketed, ...style }),
];

export const toPath = ({ session, words }: Here): Option => ({
  label: words.others.back,
  open: () => scenePage(session, words),
});

/** One scene back; from a look aside, back to the path. */
export function backPage({ session, words, isAside }: Here): PlainPage {
  const { path } = session.state();
  const back = isAside ? undefined : backTo(path, path.steps.length - 2);
  if (!isAside && !back) return { blocks: [[said(words.plain.atStart)]] };
  if (back) session.take(back);
  return scenePage(session, words);
}

/** Who else tells the moment that the path has come to. */
export function othersPage(here: Here): PlainPage {
  const { scene } = here.session.state().path.here;
  return tellingsPage(here, scene.moment, othersOn(here.session.story, scene));
}

/** All that tell a moment; where the path was there before, the way back to it. */
export function momentPage(here: Here, moment: string, step: number | undefined): PlainPage {
  const { session, words } = here;
  const back = step === undefined ? undefined : backTo(session.state().path, step);
  const page = tellingsPage(here, moment, session.story.scenesByMoment.get(moment) ?? []);
  if (!back) return page;
  const goBack: Option = {
    label: words.path.goBack,
    open() {
      session.take(back);
      return scenePage(session, words);
    },
  };
  return { ...page, options: page.options?.toSpliced(-1, 0, goBack) ?? [] };
}

function tellingsPage(here: Here, moment: string, scenes: readonly Scene[]): PlainPage {
  const { session, words } = here;
  const options = scenes.map((other) => ({
    label: sceneLabel(session.story, other, words),
    open: () => asidePage(here, other),
  }));
  return {
    blocks: [othersParagraphs(session.story, moment, scenes, words)],
    options: [...options, toPath(here)],
  };
}

function asidePage(here: Here, scene: Scene, met?: Meeting): PlainPage {
  const { session, words } = here;
  const { path } = session.state();
  const step: Step = met ? { scene, meeting: met } : arrive(scene, path.spared);
  const meet = (how: Meeting, label: string): Option => ({ label, open: () => asidePage(here, scene, how) });
  const ways = {
    unread: [meet('opened', words.notice.read), meet('skipped', words.notice.skip)],
    skipped: [meet('opened', words.notice.unskip)],
    opened: [],
  };
  return {
    blocks: [[said(words.others.aside)], sceneBlock(session, step, words, { before: path.here })],
    options: [...(step.meeting ? ways[step.meeting] : []), toPath(here)],
    shows: { step, isAside: true },
  };
}

/** The contested questions, those of the scene first. */
export function questionsPage(here: Here): PlainPage {
  const { session, step, words } = here;
  const { ordered, touched } = questionsFrom(session.story, step.scene);
  const options = ordered.map(({ id, title }) => ({ label: title, open: () => questionPage(here, id) }));
  return {
    blocks: [[said(touched.size === 0 ? words.questions.none : words.questions.first(touched.size))]],
    options: [...options, toPath(here)],
  };
}

function questionPage(here: Here, id: string): PlainPage {
  const { story } = here.session;
  const { words } = here;
  const question = story.questions.get(id);
  if (!question) return { blocks: [] };
  const claims = claimsInOrder(story, question).map((claim) => [
    said(words.questions.claim(story.accounts.get(claim.account)?.name ?? '', claim.later)),
    ...claimParagraphs(claim, words),
    ...claim.sources
      .flatMap((source) => story.sources.get(source) ?? [])
      .map((source) => ({ spans: recordSpans(source, words), gap: 0 })),
  ]);
  return { blocks: [questionParagraphs(story, question, words), ...claims], options: [toPath(here)] };
}

/** What is found of a query. */
export function foundPage(here: Here, query: string): PlainPage {
  const { session, words } = here;
  const hits = search(session.story, session.state().path, query);
  const options = hits.map((hit) => ({
    label: hitText(hit, wordsIn(query), words),
    open: () => hitPage(here, hit),
  }));
  return {
    blocks: [[said(words.search.found(hits.length, hits.length < mostHits))]],
    options: [...options, toPath(here)],
  };
}

function hitPage(here: Here, { kind, id, met }: Hit): PlainPage {
  const { session, words } = here;
  const { story, state } = session;
  if (kind === 'scene') return asidePage(here, sceneOf(story, id), met);
  if (kind === 'question') return questionPage(here, id);
  const source = story.sources.get(id);
  const record = source ? recordParagraphs(source, words) : [];
  return {
    blocks: [kind === 'source' ? record : entryParagraphs({ story, path: state().path, words }, kind, id)],
  };
}
