import { codeKey, type CompiledData } from './compile.ts';
import { slips } from './fuzzy.ts';

/** A word or number of a short query, with its place in the cleaned text. */
export interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** `place`: where it happened, a language or a tool, which says nothing of what happened. */
  kind: 'word' | 'number' | 'system' | 'key' | 'glue' | 'place';
}

/** Words that announce a number: `code 16`. */
const keys = new Set('code status statuscode errorcode error err errno number nr desc fehler erreur errore 错误 状态码 エラー'.split(' '));
/** Words that carry no meaning of their own in a question about a code; verbs without their endings. */
const glue = new Set(
  (
    'a about again against all also always am an and any anyone are at avoid be been before between but by call can caus ' +
    'compar comparison constant debug definition deal did difference do does during enum every ' +
    'everywhere example exception explain explanation fail failure first fix for from get ' +
    'getting give got had handl happen has have hav help how i if in instead intermittent intermittently into ' +
    'is issue it keep me mean message my of often on one or prevent problem rais ' +
    'random randomly rather receiv resolv retry retryable returned returning returns see sent should ' +
    'solution solv sometimes still suddenly than that the this through throw thrown to ' +
    'troubleshoot try until used using versus vs what when whenever which while who why will with ' +
    'without would catch'
  ).split(' '),
);

/** Languages, frameworks, clients and clouds: people name where it happened beside what happened. */
const places = new Set(
  (
    'actix airflow akamai android angular ansible anthropic aspnet aspnetcore aws axios axum azure bazel bigquery blazor boot boto boto3 celery chatgpt chrome claude clojure ' +
    'cloudrun composer cpp csharp curl cypress dart deno django docker dotnet drupal ec2 edge eks elixir envoy erlang esp32 express ' +
    'expressjs fastapi fastly fastify fetch fiber firefox flask flutter fpm gateway gcloud gcp gemini gin git github gitlab gke go golang gradle grafana graphql gunicorn ' +
    'haskell helm heroku httpclient httpx huggingface ingress ios istio java javascript jenkins jersey jest jmeter js jupyter jvm k6 k8s kafka keycloak kong kotlin ' +
    'ktor kubectl kubernetes lambda laravel linux linkerd mac macos magento maven minikube mongodb mulesoft mysql nest nestjs netlify ' +
    'netty nextcloud next nextjs node nodejs npm nuget nuxt okhttp okta openai openshift oracle perl php phoenix pip playwright pod postgres postman ' +
    'powershell production prometheus puppeteer pycharm pytest python python3 pytorch quarkus rails react reactjs redis remix requests rest ' +
    'resttemplate retrofit ruby rust s3 safari scala scrapy selenium serverless sharepoint shopify slack slim spark spring springboot sql stripe supabase svelte swift ' +
    'symfony telegram terraform tomcat torch typescript ubuntu unity urllib urllib3 uvicorn vault vercel vertx vite vue webclient websocket websockets webpack windows ' +
    'wildfly wordpress woocommerce wsl xcode yarn youtube'
  ).split(' '),
);

/** Words that people put beside a status of the web. */
const web = new Set(
  (
    'admin after ajax api discord app auth authentication authorization backend bearer body browser bucket cache cdn client cookie cors delete ' +
    'deploy deployment docs domain download endpoint external file form frontend gateway header ' +
    'health healthcheck host image json jwt link load balancer loadbalancer login logging loop method oauth oauth2 page patch post ' +
    'preflight probe proxy pull push put query redirect request response rest restapi route routing seo server ' +
    'service session site sitemap ssl submit swagger tls token update upload upstream url user web webhook ' +
    'webdav website'
  ).split(' '),
);
/** Words after which a number is no status, and units before which it is none. */
const counted = new Set(
  (
    'battery build byte chapter count day dollar euro frame free gb hour id item kb kbit kbps km line mb mbit mbps min minute ms mm offset order ' +
    'page passed pid port px room row s sec seconds section tests times took user usd eur version'
  ).split(' '),
);

const asking = new Set('what why how fix mean solv resolv handl debug troubleshoot explain getting caus'.split(' '));
/** What people in a hurry write for a word. */
const short = new Map(
  'cert:certificate conn:connection req:request seq:sequence mem:memory ckpt:checkpoint init:initialized'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Whether a word is one of a set, its plural, or a verb of which the set has the stem: `handl`. */
const oneOf =
  (set: ReadonlySet<string>) =>
  (word = ''): boolean =>
    [/s$/, /(?:e[ds]?|ing)$/].some((end) => set.has(word.replace(end, '')));
/** Whether a word stands beside a status rather than anywhere. */
export const isWeb = oneOf(web);
/** Whether a number that stands beside a word is a quantity. */
export const isCounted = oneOf(counted);
/** Whether a word carries no meaning of its own in a question. */
export const isGlue = oneOf(glue);
/** Whether a word shows that something is asked, though it says nothing of what. */
export const isAsking = oneOf(asking);
/** Whether a word announces a code: `error`. */
export const isKey = oneOf(keys);

/** More characters than this, and nobody typed it. */
const longest = 100;
/** Words; what is written without blanks, as Chinese is, ends where Latin letters or digits begin. */
const wordsOf =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|(?:[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{N}_])+/gu;

const logged = /^\s*\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d )/;

/** Whether a text is a line of a log: nobody types the time of day, to the second, before what is asked. */
export function isLogged(text: string): boolean {
  return logged.test(text);
}

/** More words than this, and it is a sentence, unless it asks in one. */
const most = 15;
const mostAsking = 18;
const asks = /^(?:why|how|what|when|which|where|can|does|is)\b/i;

/** The tokens of a text that a person may have typed as a query; nothing when it is longer than that. */
export function tokensOf(text: string, data: CompiledData): Token[] | undefined {
  const from = text.length - text.trimStart().length;
  const query = text.trim();
  if (query === '' || query.length > longest || /[\n{}<>;|]/.test(query)) return undefined;
  const limit = asks.test(query) ? mostAsking : most;
  const tokens: Token[] = [];
  for (const found of query.matchAll(wordsOf)) {
    let at = from + found.index;
    for (const part of split(found[0], data)) {
      const typed = part.toLowerCase();
      // `uri to long` is how many type it.
      const lower = typed === 'to' && /^ (?:long|large|big|many)\b/i.test(text.slice(at + 2)) ? 'too' : (short.get(typed) ?? typed);
      const end = at + part.length;
      tokens.push({ text: part, lower, start: at, end, kind: kindOf(lower, text, at, end, data) });
      at = end;
    }
    if (tokens.length > limit) return undefined;
  }
  return tokens.length === 0 ? undefined : tokens;
}

/** `grpc14` and `grpc_14` are `grpc 14`, `503s` are many 503. */
function split(word: string, data: CompiledData): string[] {
  const plural = /^(\d{3})s$/.exec(word)?.[1];
  if (plural !== undefined) return [plural];
  const found = /^(\p{L}+_?)(\d{1,3})$/u.exec(word);
  const [, letters = '', digits = ''] = found ?? [];
  const announces = letters.toLowerCase().replace(/_$/, '');
  // `e404` is how npm writes it.
  const known =
    data.systems.some(({ system, byCode }) => system.id === announces && byCode.has(digits)) ||
    isKey(announces) ||
    (announces === 'e' && /^[45]\d\d$/.test(digits));
  return known ? [letters, digits] : [word];
}

function kindOf(lower: string, text: string, start: number, end: number, data: CompiledData): Token['kind'] {
  if (/^\p{N}+$/u.test(lower)) {
    // `401/403` are two.
    const two =
      /^\d{3}$/.test(lower) && /(?:^|\s)(?:\d{3}\/){0,3}$/.test(text.slice(0, start)) && /^(?:\/\d{3}){0,3}(?:\s|$)/.test(text.slice(end));
    if (two) return 'number';
    // Part of a version, a time, an address, a range, or a negative number: not a code.
    const joined = /[\d][.:,\-/]$/.test(text.slice(0, start)) || /^(?:[.:,\-/]\d|%)/.test(text.slice(end));
    return joined || /(?:^|\s)-$/.test(text.slice(0, start)) ? 'word' : 'number';
  }
  if (/\d/.test(lower) && data.systems.some(({ byCode }) => byCode.has(codeKey(lower)))) return 'number';
  const before = lower.replace(/_$/, '');
  if (before !== lower) return kindOf(before, text, start, end, data);
  if (lower === 'e' && /^[45]\d\d(?!\d)/.test(text.slice(end))) return 'key';
  // `status` announces a number of any system, though people mean HTTP more often than not.
  if (isKey(lower)) return 'key';
  // The `RPC` of `XML-RPC` is another one.
  if (data.systemWords.has(lower)) {
    const joined = /(?<!\p{L})(\p{L}{1,20})-$/u.exec(text.slice(0, start))?.[1];
    return joined === undefined || places.has(joined.toLowerCase()) ? 'system' : 'word';
  }
  // The end of `Cloudflare's` and both parts of `can't`.
  if (isGlue(lower) || (/^[st]$/.test(lower) && /['’]$/.test(text.slice(0, start))) || /^['’]t\b/.test(text.slice(end))) return 'glue';
  if (places.has(lower)) return 'place';
  return nearlySystem(lower, data) === undefined ? 'word' : 'system';
}

/** Words of this length and more may be off by any letter and are still no other word: `tensrflow`. */
const longWord = 8;

/** The word for a system that this one nearly is: `gprc` has two letters of `grpc` swapped. */
function nearlySystem(lower: string, { systemWords, byFold }: CompiledData): string | undefined {
  if (lower.length < 4 || byFold.has(lower)) return undefined;
  const letters = [...lower].sort().join('');
  for (const word of systemWords.keys()) {
    if (word.length < 4 || word[0] !== lower[0] || slips(lower, word, 1) > 1) continue;
    if (word.length >= longWord || (word.length === lower.length && letters === [...word].sort().join(''))) return word;
  }
  return undefined;
}

/** Id of the system that a word names, or nearly does. */
function systemNamed(lower: string, data: CompiledData): string {
  return data.systemWords.get(lower) ?? data.systemWords.get(nearlySystem(lower, data) ?? '') ?? '';
}

/** Ids of the systems that a question names. */
export function wantedIn(tokens: readonly Token[], data: CompiledData): Set<string> {
  return new Set(tokens.flatMap(({ lower, kind }) => (kind === 'system' ? [systemNamed(lower, data)] : [])));
}

/** The same, or where it names none, those whose things it speaks of. */
export function aboutIn(tokens: readonly Token[], data: CompiledData): Set<string> {
  const wanted = wantedIn(tokens, data);
  if (wanted.size > 0) return wanted;
  // `embeding` is a slip; a short beginning is too near to other words.
  const isSpoken = (begin: string) =>
    tokens.some(({ lower }) => lower.startsWith(begin) || (begin[7] && lower[0] === begin[0] && slips(lower, begin, 1) < 2));
  const about = data.systems.filter(({ system: { about = [] } }) => about.some(isSpoken));
  return new Set(about.map(({ system }) => system.id));
}
