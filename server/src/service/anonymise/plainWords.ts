import { foldName } from './foldedText.js';
import type { Pack } from '../../rules/pack.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Before a name. */
export const titles: ReadonlySet<string> = new Set(
  list('mr mrs ms miss mx dr prof professor sir dame lady lord rev cllr councillor pc dc ds sgt'),
);

/** What somebody is, and not who: a name of nothing but these is kept. */
export const roleWords: ReadonlySet<string> = new Set(
  list(`
    adult advocate agency and aunt baby brother carer case chair chief child children class clerk college community complainant complaints
    conference consultant council daughter deputy director doctor duty family father foster friend gp grandfather grandmother grandparent
    guardian head headteacher health home hospital independent interpreter investigating investigator io ip iro keyworker key lado lawyer
    leader legal manager mentor midwife mother neighbour nursery nurse of officer ombudsman paediatrician panel parent parents partner person
    police practitioner principal professional psychologist relative representative reviewing school senco senior service services sibling
    sister social solicitor son staff stepfather stepmother student supervisor support surgery sw teacher team the therapist trust twin
    uncle unborn unit visitor volunteer worker young youth`),
);

/** In the name of nearly every council. */
export const councilWords: ReadonlySet<string> = new Set(
  list('and authority borough city combined council county district london metropolitan mbc of royal the unitary cc bc dc'),
);

export const calendarWords: ReadonlySet<string> = new Set(
  list(`
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun spring summer autumn winter
    christmas easter`),
);

const common = list(`
  a about above according across act action actually added additional address advice advised after afterwards again against ago agreed agreement
  all allegation allegations allowed almost alone along already also although always am among an and angry annual another answer answered any
  anyone anything appeal appeared appointment apologised apology appropriate are area around arranged arrived as ask asked asking assessed
  assessment at attempt attempts attended available away back bank be became because become been before began behind being believed below best
  better between both brief bring brought but by call called came can cannot care cases cause caused certain change changed children clear
  close closed come comment comments complained complaint completed concern concerned concerns confirmed considered contact contacted continued
  copy could court criminal current date day days dear decided decision declined delay delayed delivered described despite details did didn
  different difficult discussed discussion do does doing done doubt down draft during each earlier early eight either eleven else email emailed
  emails end ended england enough enquiries enquiry entry even evening eventually ever every everyone everything evidence except explained
  explanation failed far felt few fifth file final finally first five followed following for form former forms forward found four fourth from
  full further gave general get give given go going good got government had hand happened happy has have having he heard held help her here
  hers herself high him himself his history hour hours house how however i if immediately important in include included including information
  informed initial injury instead interview into involved is issue issues it its itself january joint just keep kept know known large last late
  later law learned least leave left less letter letters like line list listed little local long look looked made mainly make many matter may
  me mean meanwhile meeting member members message might minutes mistake moment more morning most moved much must my name named near need needed
  neither never new next night nine no nobody none nor not note noted notes nothing notice now number of off offered office often old on once
  one only open opinion or order other others our out outcome over own page paid paper paragraph part parties party people perhaps period phone
  phoned photographs place plan please point possible post present previous prior probably procedure proceedings process promised provided
  public put question questions rang rather reached read really reason reasons received recent recently recommended record recorded records
  referral referred refused regarding regular remained reminded removed replied reply report reported reports requested required response
  responded result returned review right risk room rule said same saw say says school second section see seemed seen sent separate set seven
  several shared she shortly should showed sign signed similar simply since six so some somebody someone something soon spoke spring staff
  stage stated statement states statutory still stopped strategy such suggested summary summer sure take taken talked telephone telephoned
  ten text than that the their them then there therefore these they thing things think third this those though thought three through throughout
  thus time times to today together told tomorrow too took toward towards transferred tried twelve twice two type unable uncertain under
  understood unfortunately unless until up upset upheld urgent us use used usual various verbal very via view visit visited visits voicemail
  was way we week weekly weeks well went were what whatever when where whereas whether which while who whole whom whose why will wish wished
  with within without witness word words work worked working would writing written wrote year years yes yesterday yet you young your`);

const ordinary: ReadonlySet<string> = new Set([...common, ...roleWords, ...councilWords]);

/**
 * Words that name nobody: common ones, and those that the packs write in lower case in their own sentences, or have in the names of steps.
 * A name that is also such a word ("Grant", "Rose") is a name only with a capital.
 */
export function plainWords(packs: readonly Pack[]): ReadonlySet<string> {
  const known = byPacks.get(packs);
  if (known) return known;
  const made = new Set([...ordinary, ...packs.flatMap(wordsOfPack)]);
  byPacks.set(packs, made);
  return made;
}

const byPacks = new WeakMap<readonly Pack[], ReadonlySet<string>>();

function wordsOfPack({ steps, rules, fields, parameters, notChecked }: Pack): readonly string[] {
  const names = [
    ...steps.flatMap(({ name, aliases, outcomes }) => [name, ...aliases, ...outcomes.flatMap((one) => [one.name, ...one.aliases])]),
    ...fields,
    ...parameters.map(({ name }) => name),
  ];
  const prose = [...rules.flatMap(({ title, why, toDo }) => [title, why, toDo]), ...notChecked.flatMap(({ duty, why }) => [duty, why])];
  return [
    ...names.flatMap((name) => foldName(name).match(/\p{L}+/gu) ?? []),
    ...prose.flatMap((text) => text.match(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}'’-])/gu) ?? []),
  ];
}
