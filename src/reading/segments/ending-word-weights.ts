/**
 * What single words and pairs of words say of a sentence, as part of an answer or as words below the last one:
 * `hesitate to=a-6b6` gives the weights in tenths behind the letter of each. Learnt from test/reading/labelled/endings.tsv
 * by test/reading/labelled/weigh-endings.ts.
 */
export const ENDING_LETTERS = {
  a: "answer",
  b: "ending",
} as const;

export const ENDING_WEIGHTS = `
% $=a8b-8  % of=a11b-11  %=a11b-11  *=a-9b9  0 %=a11b-11  0 0=a-5b5  0 a=a-10b10  0 aa=a-8b8  0 above=a5b-5  0 accounts=a4b-4  0 af=a-6b6
0 agency=a2b-2  0 all=a5b-5  0 am=a5b-5  0 an=a-2b2  0 and=a-6b6  0 applications=a5b-5  0 applies=a10b-10  0 april=a-4b4  0 as=a4b-4
0 at=a9b-9  0 august=a5b-5  0 b=a11b-11  0 because=a2b-2  0 both=a4b-4  0 but=a2b-2  0 by=a-7b7  0 c=a17b-17  0 can=a-2b2
0 contractors=a-5b5  0 d=a-5b5  0 days=a14b-14  0 ds=a-2b2  0 e=a3b-3  0 entries=a2b-2  0 excluding=a3b-3  0 f=a-4b4  0 feb=a5b-5
0 february=a-7b7  0 foi=a-8b8  0 for=a4b-4  0 from=a3b-3  0 fte=a6b-6  0 full=a4b-4  0 has=a3b-3  0 hours=a2b-2  0 households=a3b-3
0 how=a-18b18  0 hrs=a7b-7  0 http=a-17b17  0 https=a-39b39  0 i=a-2b2  0 if=a5b-5  0 ii=a8b-8  0 iii=a6b-6  0 in=a15b-15
0 including=a5b-5  0 information=a4b-4  0 invoices=a-8b8  0 is=a-3b3  0 it=a-5b5  0 january=a-8b8  0 june=a-3b3  0 km=a4b-4  0 law=a-3b3
0 m=a6b-6  0 march=a-3b3  0 may=a4b-4  0 miles=a3b-3  0 mins=a5b-5  0 months=a-4b4  0 national=a-3b3  0 october=a-4b4  0 of=a4b-4
0 officers=a6b-6  0 on=a12b-12  0 ons=a7b-7  0 or=a9b-9  0 p=a3b-3  0 paid=a7b-7  0 people=a4b-4  0 per=a5b-5  0 plus=a6b-6  0 pm=a5b-5
0 s=a2b-2  0 schools=a2b-2  0 see=a4b-4  0 september=a10b-10  0 service=a-5b5  0 since=a2b-2  0 sites=a3b-3  0 so=a-3b3  0 sockets=a5b-5
0 sq=a11b-11  0 square=a14b-14  0 st=a3b-3  0 staff=a-5b5  0 that=a5b-5  0 the=a-15b15  0 there=a-4b4  0 this=a3b-3  0 to=a-10b10
0 was=a-3b3  0 we=a-13b13  0 weeks=a7b-7  0 went=a3b-3  0 were=a5b-5  0 with=a7b-7  0 write=a-6b6  0 www=a-7b7  0 x=a5b-5  0 years=a11b-11
0=a17b-17  ^ *=a-13b13  ^ 0=a6b-6  ^ a=a8b-8  ^ against=a-8b8  ^ agency=a4b-4  ^ all=a8b-8  ^ also=a3b-3  ^ an=a8b-8  ^ annex=a-13b13
^ any=a-12b12  ^ approx=a3b-3  ^ approximately=a5b-5  ^ around=a7b-7  ^ as=a13b-13  ^ ask=a-2b2  ^ brackwater=a9b-9  ^ by=a-11b11
^ complaints=a5b-5  ^ contact=a-7b7  ^ contractors=a6b-6  ^ corporate=a-8b8  ^ council=a-7b7  ^ croesewir=a-3b3  ^ customer=a-10b10
^ cyngor=a2b-2  ^ data=a-8b8  ^ dear=a-18b18  ^ disclosure=a-6b6  ^ do=a-14b14  ^ don't=a8b-8  ^ e=a-5b5  ^ each=a11b-11  ^ education=a-3b3
^ email=a-4b4  ^ employees=a2b-2  ^ end=a3b-3  ^ environmental=a-15b15  ^ everything=a7b-7  ^ exempt=a9b-9  ^ factors=a-15b15
^ fewer=a4b-4  ^ foi=a-8b8  ^ for=a-7b7  ^ from=a-6b6  ^ funding=a10b-10  ^ gbp=a9b-9  ^ gross=a2b-2  ^ gweler=a-6b6  ^ housing=a-11b11
^ hr=a-9b9  ^ https=a19b-19  ^ i=a6b-6  ^ ict=a-5b5  ^ if=a-30b30  ^ in=a10b-10  ^ information=a-8b8  ^ integration=a6b-6  ^ it=a19b-19
^ just=a10b-10  ^ less=a4b-4  ^ licences=a-5b5  ^ licensing=a-8b8  ^ london=a-3b3  ^ lost=a8b-8  ^ most=a3b-3  ^ n=a6b-6  ^ neither=a9b-9
^ nid=a6b-6  ^ nil=a10b-10  ^ nine=a6b-6  ^ no=a16b-16  ^ nobody=a7b-7  ^ none=a13b-13  ^ not=a23b-23  ^ note=a-18b18  ^ nothing=a8b-8
^ notice=a-12b12  ^ of=a6b-6  ^ one=a11b-11  ^ only=a6b-6  ^ os=a-4b4  ^ other=a7b-7  ^ our=a9b-9  ^ page=a-15b15  ^ parking=a-9b9
^ parks=a-11b11  ^ participation=a4b-4  ^ payroll=a2b-2  ^ phase=a5b-5  ^ please=a5b-5  ^ promoting=a6b-6  ^ properties=a13b-13
^ public=a-3b3  ^ published=a-9b9  ^ q=a-18b18  ^ question=a-9b9  ^ refusal=a-10b10  ^ refused=a11b-11  ^ regulation=a3b-3
^ residents=a11b-11  ^ revenues=a-3b3  ^ review=a-2b2  ^ same=a9b-9  ^ schools=a2b-2  ^ section=a-10b10  ^ see=a10b-10  ^ senior=a-4b4
^ sent=a-17b17  ^ should=a-9b9  ^ software=a6b-6  ^ some=a-5b5  ^ sorry=a-3b3  ^ staff=a5b-5  ^ station=a6b-6  ^ subject=a-12b12
^ the=a17b-17  ^ there=a10b-10  ^ thereafter=a-4b4  ^ these=a3b-3  ^ they=a6b-6  ^ this=a8b-8  ^ three=a10b-10  ^ to=a-8b8
^ training=a5b-5  ^ two=a15b-15  ^ under=a-4b4  ^ waste=a7b-7  ^ we=a20b-20  ^ what=a8b-8  ^ where=a-9b9  ^ with=a-2b2  ^ withheld=a10b-10
^ within=a-7b7  ^ working=a-13b13  ^ write=a-7b7  ^ www=a-6b6  ^ year=a-12b12  ^ yes=a29b-29  ^ you=a-20b20  ^ your=a4b-4  ^ £=a15b-15
^ ©=a-12b12  ^=a-9b9  a $=a-4b4  a 0=a3b-3  a applies=a3b-3  a as=a2b-2  a complaint=a-6b6  a copy=a4b-4  a crm=a10b-10  a decision=a-5b5
a district=a2b-2  a figure=a2b-2  a full=a3b-3  a further=a3b-3  a half=a4b-4  a list=a3b-3  a matter=a6b-6  a new=a-11b11  a notice=a-2b2
a of=a-2b2  a percentage=a3b-3  a person=a-5b5  a prevention=a-6b6  a public=a-5b5  a record=a2b-2  a request=a-5b5  a review=a-9b9
a right=a4b-4  a single=a-4b4  a small=a3b-3  a to=a6b-6  a total=a-9b9  a unitary=a15b-15  a year=a10b-10  a z=a3b-3  a=a8b-8  aa $=a-7b7
aa=a-8b8  abandoned=a-2b2  able to=a8b-8  able=a8b-8  about $=a4b-4  about 0=a6b-6  about how=a-2b2  about the=a-9b9  about=a-8b8
above $=a10b-10  above address=a-3b3  above the=a2b-2  above=a-4b4  absolute=a-10b10  access=a-6b6  accessible to=a6b-6  accessible=a9b-9
accordingly=a5b-5  account $=a2b-2  account=a-5b5  accountability=a-10b10  accounts $=a5b-5  accounts https=a3b-3  accounts on=a3b-3
accounts=a13b-13  act $=a-3b3  act 0=a2b-2  act applies=a3b-3  act as=a2b-2  act=a-6b6  address $=a-5b5  address=a-15b15
addressed to=a-5b5  addressed=a-6b6  addressee=a-9b9  addresses=a-3b3  admin=a-6b6  adolygiad=a-5b5  adult social=a3b-3  adults and=a4b-4
adults=a9b-9  advice=a-12b12  advise and=a-9b9  advise=a-5b5  af $=a-6b6  af=a-6b6  afraid=a4b-4  after that=a-2b2  after=a-2b2
again $=a4b-4  again in=a3b-3  again=a12b-12  against the=a-8b8  against=a-3b3  agencies=a-6b6  agency $=a2b-2  agency and=a2b-2
agency £=a3b-3  agency=a11b-11  agreement=a-4b4  aldermere=a3b-3  aldersey example=a-3b3  aldersey=a-9b9  all 0=a3b-3  all in=a4b-4
all local=a2b-2  all of=a7b-7  all the=a-16b16  all=a19b-19  alone=a3b-3  along=a-8b8  already=a-3b3  although=a3b-3  am adolygiad=a-5b5
am=a-3b3  amount=a3b-3  an absolute=a-8b8  an hour=a-5b5  an interest=a-3b3  an internal=a-7b7  an officer=a7b-7  an online=a-3b3
and 0=a6b-6  and a=a8b-8  and any=a-8b8  and assist=a-9b9  and can=a2b-2  and children's=a2b-2  and contractors=a3b-3  and district=a5b-5
and has=a-9b9  and how=a-11b11  and in=a-4b4  and information=a-4b4  and is=a10b-10  and it=a5b-5  and may=a-6b6  and not=a4b-4
and on=a7b-7  and other=a2b-2  and planning=a2b-2  and section=a4b-4  and so=a2b-2  and the=a17b-17  and then=a2b-2  and there=a-4b4
and this=a-2b2  and to=a3b-3  and training=a2b-2  and two=a-4b4  and waste=a3b-3  and we=a3b-3  and will=a10b-10  and would=a-3b3
and you=a16b-16  and=a10b-10  andrews ky=a-2b2  andrews=a-3b3  anfodlon=a-3b3  annex a=a-3b3  annex=a-4b4  annual=a10b-10  another=a6b-6
answer questions=a-4b4  answer to=a6b-6  answered=a2b-2  answers your=a-7b7  answers=a-12b12  any files=a-6b6  any information=a2b-2
any more=a4b-4  any queries=a-4b4  any such=a-4b4  any=a-9b9  anyone=a7b-7  anything else=a-5b5  anything=a-8b8  apart=a6b-6
appeal to=a-3b3  appeal=a-13b13  appear=a4b-4  applicable $=a3b-3  applicable=a7b-7  application=a3b-3  applications $=a5b-5
applications=a10b-10  applies $=a7b-7  applies to=a3b-3  applies=a19b-19  apply=a5b-5  approach=a3b-3  appropriate limit=a4b-4
appropriate=a4b-4  approx=a6b-6  approximately 0=a6b-6  approximately=a7b-7  april 0=a4b-4  april=a7b-7  arden=a-7b7  are about=a-3b3
are at=a-3b3  are being=a-3b3  are commercially=a3b-3  are dissatisfied=a-2b2  are exempt=a-3b3  are for=a-3b3  are free=a-2b2
are in=a6b-6  are listed=a4b-4  are logged=a5b-5  are not=a-6b6  are out=a-3b3  are published=a-4b4  are refusing=a2b-2  are run=a6b-6
are still=a5b-5  are the=a-11b11  are therefore=a3b-3  are unhappy=a-4b4  are withheld=a4b-4  are withholding=a2b-2  are=a9b-9  area=a4b-4
aren't=a10b-10  arise $=a4b-4  around 0=a4b-4  around=a9b-9  as 0=a-3b3  as a=a-2b2  as at=a4b-4  as it=a3b-3  as the=a4b-4  as this=a2b-2
as to=a-9b9  as we=a2b-2  as you=a4b-4  as=a30b-30  ask for=a-5b5  ask the=a2b-2  ask us=a-4b4  ask=a-5b5  asked for=a2b-2  asking=a5b-5
asks=a-2b2  assist=a-12b12  assistance=a-12b12  assistant $=a-6b6  assistant=a-9b9  at 0=a-3b3  at foi=a8b-8  at https=a17b-17
at least=a3b-3  at present=a8b-8  at q=a2b-2  at the=a9b-9  at this=a-3b3  at www=a4b-4  at £=a-2b2  at=a9b-9  attached $=a7b-7
attached=a20b-20  attack=a-8b8  august $=a4b-4  august 0=a8b-8  august=a12b-12  authority $=a-4b4  authority=a10b-10  autumn $=a2b-2
autumn=a8b-8  available at=a-3b3  available=a10b-10  average=a6b-6  award=a4b-4  away $=a2b-2  away=a3b-3  b $=a11b-11  b 0=a-5b5
b of=a4b-4  b=a-13b13  back office=a7b-7  back to=a-6b6  back=a3b-3  badges=a-4b4  balance lies=a-11b11  balance of=a5b-5  balance=a-14b14
bank=a7b-7  based=a-9b9  be contacted=a6b-6  be likely=a7b-7  be made=a-5b5  be more=a2b-2  be of=a-6b6  be published=a3b-3  be re=a-4b4
be reached=a-9b9  be read=a3b-3  be seen=a7b-7  be viewed=a4b-4  be=a-16b16  because=a-6b6  been taken=a6b-6  been=a9b-9  before 0=a-3b3
before you=a-4b4  behalf=a-3b3  being=a3b-3  below $=a12b-12  below=a8b-8  benefit=a5b-5  benefits=a15b-15  bens=a4b-4  best=a-15b15
better=a-8b8  between 0=a3b-3  between=a6b-6  beyond=a2b-2  bin=a7b-7  bins=a-5b5  bit of=a6b-6  bit=a6b-6  books=a3b-3
borough council=a2b-2  borough of=a4b-4  borough solicitor=a-6b6  borough=a5b-5  both $=a6b-6  both=a17b-17  bought=a2b-2  box=a-8b8
brackwater=a9b-9  breach=a2b-2  bridge=a4b-4  budget=a-3b3  building control=a2b-2  building=a7b-7  built=a8b-8  bus station=a3b-3
bus=a7b-7  business rates=a-4b4  business support=a-8b8  business systems=a5b-5  business=a7b-7  businesses=a3b-3  but it=a3b-3
but=a18b-18  by 0=a-15b15  by a=a11b-11  by e=a-4b4  by other=a4b-4  by our=a4b-4  by us=a6b-6  by virtue=a3b-3  by writing=a-4b4  by=a2b-2
c $=a9b-9  c and=a2b-2  c=a5b-5  cabinet=a8b-8  calendar year=a5b-5  calendar=a3b-3  called=a4b-4  came to=a3b-3  cameras=a-14b14
can appeal=a-3b3  can ask=a-4b4  can be=a6b-6  can get=a3b-3  can neither=a6b-6  can't be=a-2b2  can't=a7b-7  can=a2b-2  cancelled=a5b-5
cannot be=a2b-2  cannot=a-4b4  car parks=a6b-6  car=a5b-5  care $=a4b-4  care highways=a2b-2  care=a10b-10  carried out=a4b-4
carried=a6b-6  carrowby=a-2b2  case $=a3b-3  case=a-5b5  cases=a-4b4  castle=a-3b3  census $=a2b-2  census=a3b-3  cent=a6b-6
centrally $=a7b-7  centrally=a7b-7  centre $=a-4b4  centre=a12b-12  centred=a-7b7  centres=a-5b5  change=a-3b3  charge=a-7b7  charges=a-3b3
check=a2b-2  cheshire sk=a-5b5  cheshire=a-5b5  child=a6b-6  children's=a2b-2  children=a-3b3  choose=a5b-5  city of=a7b-7  city=a6b-6
civic=a-13b13  claim=a7b-7  claims=a2b-2  cleansing=a2b-2  clerk=a-8b8  closed=a-8b8  co=a6b-6  code for=a-5b5  code=a-5b5  coded=a-6b6
collection=a5b-5  come=a-5b5  commercial interests=a-13b13  commercial=a-15b15  commercially sensitive=a10b-10  commercially=a12b-12
commissioner $=a-7b7  commissioner kinburn=a-3b3  commissioner's office=a-7b7  commissioner's=a-10b10  commissioner=a-20b20
committee=a-5b5  community=a2b-2  company=a-3b3  complain about=a-2b2  complain to=a-4b4  complain=a-12b12  complaint=a-12b12
complaints about=a6b-6  complaints are=a9b-9  complaints officer=a-3b3  complaints=a-10b10  complete=a-4b4  completed=a7b-7
completion=a2b-2  compliance=a-8b8  comply with=a3b-3  comply=a5b-5  complying=a3b-3  concerned=a6b-6  confidential $=a2b-2
confidential=a-4b4  confirm nor=a-2b2  confirm=a6b-6  confirming=a-11b11  confirms nor=a5b-5  confirms=a5b-5  consider it=a-2b2
consider that=a3b-3  consider=a2b-2  considered in=a2b-2  considered the=a3b-3  considered=a4b-4  constabulary=a-9b9  consultant=a-3b3
contact the=a-7b7  contact us=a-4b4  contact=a-14b14  contacted=a6b-6  contain=a-7b7  content with=a-3b3  content=a-6b6  contract $=a9b-9
contract=a4b-4  contractor $=a5b-5  contractor=a10b-10  contractors $=a4b-4  contractors are=a4b-4  contractors nil=a3b-3
contractors £=a2b-2  contractors=a13b-13  contracts register=a2b-2  copyright=a-18b18  corporate=a-6b6  correspondence in=a-6b6
correspondence=a-8b8  cost=a-3b3  costs=a-13b13  could be=a-5b5  could=a-2b2  council $=a13b-13  council 0=a-17b17  council and=a13b-13
council does=a10b-10  council has=a-3b3  council is=a5b-5  council may=a-2b2  council of=a18b-18  council tax=a9b-9  council=a-16b16
councils $=a5b-5  count=a3b-3  counted $=a5b-5  counted=a7b-7  counting=a2b-2  counts=a-8b8  county $=a3b-3  county borough=a15b-15
county hall=a-6b6  county=a6b-6  course=a2b-2  court=a3b-3  covers 0=a-2b2  covers=a-3b3  crime $=a2b-2  crm $=a2b-2  crm=a4b-4
croesewir gohebiaeth=a-3b3  croesewir=a-3b3  current=a-4b4  customer=a-9b9  cwm derwen=a-2b2  cyber security=a3b-3  cyber=a15b-15
cyngor=a13b-13  d 0=a-6b6  d=a-7b7  data $=a-3b3  data and=a5b-5  data of=a-3b3  data protection=a-3b3  data sources=a3b-3  data with=a3b-3
data=a-7b7  date $=a3b-3  date of=a-10b10  date=a-2b2  day $=a4b-4  day=a3b-3  days $=a4b-4  days by=a2b-2  days of=a-3b3  days to=a-4b4
days=a8b-8  dear=a-17b17  debate=a-8b8  debt=a2b-2  debts=a3b-3  december 0=a-2b2  december=a-2b2  decided=a-2b2  decision $=a-6b6
decision=a-5b5  delete it=a-8b8  delete=a-9b9  democracy=a-2b2  democratic services=a-5b5  democratic=a-5b5  denies that=a5b-5
denies=a5b-5  deny that=a5b-5  deny whether=a8b-8  deny=a-2b2  departments within=a6b-6  departments=a11b-11  depends on=a7b-7
depends=a7b-7  derwen=a-2b2  detection of=a-9b9  detection=a-9b9  different data=a3b-3  different departments=a6b-6  different=a8b-8
digital=a3b-3  direct=a6b-6  director of=a4b-4  director=a4b-4  directorate $=a-4b4  directorate=a-10b10  disclaimer=a-4b4  disclose=a4b-4
disclosed=a-7b7  disclosure $=a-3b3  disclosure under=a-7b7  disclosure would=a-8b8  disclosure=a-6b6  disposal=a5b-5  dissatisfied=a-5b5
district=a8b-8  do $=a3b-3  do not=a-5b5  do so=a3b-3  do=a8b-8  does not=a5b-5  does=a3b-3  doesn't=a3b-3  don't have=a2b-2
don't hold=a3b-3  don't know=a8b-8  don't=a19b-19  down=a-6b6  draft=a8b-8  drawn=a-8b8  ds $=a-2b2  ds=a-2b2  due=a5b-5  dunmarrow=a-3b3
dunmere=a-2b2  dunsettle=a5b-5  during=a3b-3  duty to=a-11b11  duty=a-19b19  e mail=a-23b23  e mails=a-4b4  e=a-9b9  each of=a3b-3
each that=a3b-3  each would=a-8b8  each=a7b-7  east=a4b-4  education and=a3b-3  education=a4b-4  effectively use=a4b-4  effectively=a5b-5
either=a5b-5  elections=a5b-5  eleven=a10b-10  else=a5b-5  email $=a6b-6  email=a-15b15  emergency=a5b-5  employees £=a3b-3
employees=a6b-6  empty homes=a2b-2  empty=a5b-5  enclosed=a-2b2  end=a9b-9  enforcement $=a-7b7  engaged $=a8b-8  engaged=a8b-8
english $=a-4b4  english=a-4b4  entries=a3b-3  env health=a2b-2  env=a3b-3  environment=a-11b11  environmental=a4b-4  estates=a-4b4
estimate $=a2b-2  estimate 0=a3b-3  estimate that=a3b-3  estimate=a14b-14  estimated=a3b-3  even=a6b-6  every year=a6b-6  every=a20b-20
everything=a15b-15  exact=a7b-7  example $=a-8b8  example a=a3b-3  example accounts=a9b-9  example and=a-2b2  example jsna=a2b-2
example services=a5b-5  example statement=a-4b4  example transparency=a-2b2  example within=a-3b3  example=a-4b4  exceed the=a2b-2
exceed=a2b-2  exceeds=a-2b2  except=a11b-11  excepted=a4b-4  exception=a6b-6  exchange data=a3b-3  excluding=a4b-4  exempt by=a2b-2
exempt from=a-4b4  exempt under=a13b-13  exempt=a11b-11  exemption $=a-5b5  exemption and=a-4b4  exemption is=a-3b3  exemption=a-14b14
existing back=a6b-6  existing=a6b-6  expect=a-14b14  expenditure=a-5b5  f 0=a-3b3  f=a-2b2  factors favouring=a-7b7  factors=a-15b15
facts=a5b-5  fair=a-6b6  falls=a7b-7  families=a7b-7  family=a2b-2  far $=a3b-3  far=a7b-7  favour of=a-2b2  favouring=a-10b10
favours=a7b-7  feb 0=a7b-7  feb=a8b-8  february 0=a-6b6  february=a-4b4  fee=a4b-4  feedback=a-4b4  fees regulations=a2b-2  fees=a9b-9
few=a8b-8  fewer than=a8b-8  fewer=a10b-10  field=a4b-4  figure $=a5b-5  figure is=a-2b2  figure=a4b-4  figures=a-8b8  file $=a-2b2
file=a3b-3  files=a-7b7  final=a3b-3  finance=a-4b4  financial year=a-2b2  financial=a-2b2  find that=a-4b4  find=a10b-10  finish=a3b-3
fire and=a3b-3  fire=a-4b4  first $=a5b-5  first=a3b-3  five $=a5b-5  five=a11b-11  fixed=a6b-6  floor=a-10b10  foi act=a-5b5
foi foi=a-3b3  foi review=a-3b3  foi study=a-8b8  foi=a-21b21  foia=a-9b9  foicomplaints=a-9b9  foisa=a2b-2  follow=a-7b7  food=a7b-7
for $=a-2b2  for 0=a2b-2  for a=a-2b2  for all=a-2b2  for an=a-6b6  for contractors=a2b-2  for each=a6b-6  for employees=a2b-2
for future=a-3b3  for in=a2b-2  for national=a3b-3  for question=a6b-6  for residents=a-2b2  for the=a2b-2  for this=a7b-7  for three=a-2b2
for you=a-4b4  for your=a-7b7  for=a-4b4  force=a-5b5  form=a-9b9  formal=a9b-9  forms=a5b-5  forty=a5b-5  forward=a-2b2  found=a-7b7
four=a12b-12  free text=a3b-3  free to=a-4b4  free=a7b-7  freedom of=a-2b2  freedom=a-2b2  from 0=a5b-5  from a=a-5b5  from april=a3b-3
from other=a-2b2  from our=a-3b3  from request=a-3b3  from the=a-3b3  from=a10b-10  fte=a6b-6  full list=a2b-2  full range=a4b-4
full time=a5b-5  full=a14b-14  functions=a8b-8  funding $=a11b-11  funding and=a3b-3  funding=a22b-22  further 0=a2b-2  further=a6b-6
future=a-2b2  g=a5b-5  gazetteer=a3b-3  gbp 0=a10b-10  gbp=a10b-10  get at=a2b-2  get it=a3b-3  get=a9b-9  getting=a8b-8  give you=a2b-2
give=a3b-3  given at=a3b-3  given the=a4b-4  given=a3b-3  gives=a6b-6  giving=a-2b2  go through=a3b-3  go to=a-10b10  go=a5b-5  goes=a6b-6
gohebiaeth yn=a-4b4  gohebiaeth=a-4b4  going to=a3b-3  going=a12b-12  good=a-4b4  got=a5b-5  gov example=a6b-6  gov uk=a2b-2  gov=a6b-6
governance $=a-6b6  governance officer=a-2b2  governance=a-16b16  government licence=a-9b9  government=a-6b6  grant=a-3b3  great=a-5b5
greater=a-7b7  gross=a3b-3  groups=a2b-2  gweler=a-6b6  gwybodaeth=a-6b6  gymraeg $=a-3b3  gymraeg neu=a-3b3  gymraeg=a-10b10  h=a-4b4
had 0=a2b-2  had been=a6b-6  had=a18b-18  half $=a6b-6  half plots=a3b-3  half=a16b-16  hall=a-17b17  hand=a3b-3  handed=a3b-3
handled=a-2b2  happy=a-2b2  harbour=a10b-10  harm=a-16b16  harnswick=a7b-7  hartsmere example=a-9b9  hartsmere=a2b-2  has 0=a4b-4
has been=a-5b5  has decided=a-7b7  has no=a6b-6  has not=a5b-5  has=a7b-7  have 0=a-8b8  have a=a-11b11  have an=a2b-2  have asked=a4b-4
have decided=a2b-2  have it=a7b-7  have no=a5b-5  have one=a2b-2  have requested=a5b-5  have to=a6b-6  have weighed=a4b-4  have=a9b-9
having weighed=a-2b2  head of=a-5b5  head=a-6b6  health $=a-3b3  health and=a-6b6  held $=a11b-11  held as=a-4b4  held by=a7b-7
held for=a4b-4  held in=a-5b5  held=a16b-16  help $=a-4b4  help anyone=a7b-7  help=a-10b10  helpful=a-9b9  here $=a12b-12  here=a18b-18
highways=a5b-5  hire=a6b-6  hold a=a-4b4  hold any=a4b-4  hold the=a7b-7  hold this=a7b-7  hold=a24b-24  holds this=a6b-6  holds=a19b-19
home=a-5b5  homes=a6b-6  hon=a2b-2  hope that=a-13b13  hope this=a-13b13  hope=a-21b21  hospital=a8b-8  hotels=a-6b6  hour $=a3b-3
hours $=a-12b12  hours and=a2b-2  hours to=a2b-2  hours=a9b-9  house $=a6b-6  house water=a-4b4  house=a-12b12  households $=a5b-5
households have=a2b-2  households=a6b-6  housing=a4b-4  how many=a-5b5  how much=a-4b4  how this=a-2b2  how we=a-3b3  how well=a4b-4
how=a-20b20  hr=a-9b9  hrs=a7b-7  http www=a-10b10  http=a-10b10  https data=a4b-4  https democracy=a-2b2  https www=a12b-12  https=a14b-14
i 0=a3b-3  i am=a-3b3  i e=a2b-2  i have=a6b-6  i hope=a-8b8  i trust=a-8b8  i will=a5b-5  i would=a5b-5  i'm afraid=a4b-4  i'm=a7b-7
ico org=a-8b8  ico=a-19b19  ict=a17b-17  idea=a2b-2  identified=a4b-4  identify=a-6b6  if anything=a-3b3  if it=a-2b2  if still=a-3b3
if there=a4b-4  if you're=a-3b3  if you=a-16b16  if=a-23b23  ii 0=a6b-6  ii=a4b-4  iii 0=a7b-7  iii=a8b-8  in $=a4b-4  in 0=a-5b5
in all=a-3b3  in august=a7b-7  in every=a3b-3  in favour=a-2b2  in full=a-10b10  in house=a11b-11  in it=a-3b3  in january=a4b-4
in june=a2b-2  in line=a-6b6  in maintaining=a-3b3  in may=a-3b3  in october=a5b-5  in our=a6b-6  in q=a-5b5  in questions=a4b-4
in respect=a-4b4  in terms=a5b-5  in that=a2b-2  in the=a16b-16  in this=a-8b8  in welsh=a-13b13  in which=a-2b2  in writing=a-8b8
in=a3b-3  inc=a2b-2  incident=a-2b2  included $=a6b-6  included in=a2b-2  included=a21b-21  includes=a3b-3  including 0=a4b-4
including=a7b-7  individual=a3b-3  inference=a-15b15  information $=a14b-14  information asked=a3b-3  information commissioner's=a-10b10
information commissioner=a-14b14  information compliance=a-3b3  information governance=a-5b5  information held=a4b-4  information is=a-3b3
information manager=a-2b2  information not=a12b-12  information officer=a-3b3  information requested=a2b-2  information rights=a-2b2
information scotland=a3b-3  information supplied=a-5b5  information team=a-5b5  information that=a3b-3  information you=a14b-14
information=a-21b21  inside=a-7b7  insurers=a4b-4  integration of=a3b-3  integration with=a6b-6  integration=a10b-10  intended for=a-2b2
intended=a-11b11  interest $=a-10b10  interest favours=a7b-7  interest in=a-9b9  interest is=a7b-7  interest lies=a4b-4
interest test=a-2b2  interest we=a6b-6  interest=a-3b3  interests of=a-4b4  interests=a-12b12  internal review=a-9b9  internal=a-9b9
into a=a3b-3  into=a12b-12  invoices=a-10b10  is $=a-6b6  is 0=a5b-5  is a=a-11b11  is already=a-2b2  is an=a2b-2  is at=a-6b6
is attached=a5b-5  is available=a-3b3  is being=a-6b6  is done=a3b-3  is engaged=a3b-3  is excepted=a4b-4  is exempt=a8b-8  is for=a-5b5
is in=a4b-4  is intended=a-5b5  is kept=a2b-2  is met=a-7b7  is no=a8b-8  is not=a-8b8  is of=a-11b11  is on=a6b-6  is outweighed=a3b-3
is personal=a3b-3  is planned=a7b-7  is published=a7b-7  is reasonably=a5b-5  is recorded=a2b-2  is refused=a3b-3  is therefore=a9b-9
is £=a-3b3  is=a6b-6  isn't held=a-2b2  isn't something=a3b-3  isn't=a8b-8  it $=a-12b12  it again=a-2b2  it are=a-7b7  it depends=a6b-6
it for=a-6b6  it has=a-10b10  it holds=a9b-9  it is=a3b-3  it isn't=a2b-2  it lies=a5b-5  it may=a-6b6  it to=a7b-7  it under=a4b-4
it was=a8b-8  it went=a5b-5  it would=a3b-3  it's=a3b-3  it=a2b-2  items=a4b-4  its own=a6b-6  its=a-2b2  itself=a7b-7  jsna=a2b-2
july 0=a-2b2  july=a4b-4  june 0=a5b-5  june=a6b-6  just=a5b-5  justice=a-2b2  k=a7b-7  keep a=a4b-4  keep=a5b-5  keeping the=a-14b14
keeping=a-5b5  keeps=a4b-4  kept $=a3b-3  kept of=a2b-2  kept=a12b-12  key=a4b-4  kilometres $=a5b-5  kilometres=a6b-6
kinburn castle=a-3b3  kinburn=a-3b3  kind=a-2b2  km $=a7b-7  km=a12b-12  know=a-5b5  knowing=a-3b3  known=a10b-10  ky 0=a-2b2  ky=a-2b2
land=a9b-9  lane wilmslow=a-6b6  lane=a16b-16  last count=a3b-3  last updated=a-10b10  last=a-3b3  launched=a2b-2  law enforcement=a-4b4
law=a-6b6  lead to=a-10b10  lead=a-12b12  least=a3b-3  leaving=a-5b5  ledger=a3b-3  left=a13b-13  legal services=a-4b4  legal=a-9b9
leisure $=a-6b6  less than=a6b-6  less=a6b-6  let=a-12b12  lets=a-3b3  letter $=a-3b3  letter is=a-3b3  letter=a-10b10  libraries $=a-5b5
libraries=a-3b3  library=a-6b6  licence v=a-9b9  licence=a-11b11  licences are=a-5b5  licences=a-10b10  licensing $=a-11b11
licensing=a-2b2  lies in=a6b-6  lies with=a-7b7  lies=a-2b2  like this=a-4b4  like to=a-2b2  like=a-14b14  likely to=a4b-4  likely=a5b-5
limit of=a-13b13  limit=a-9b9  line with=a-4b4  list $=a2b-2  list is=a4b-4  list of=a-2b2  list=a10b-10  listed=a14b-14  lists=a5b-5
live in=a5b-5  live=a-4b4  living=a-2b2  local authority=a2b-2  local government=a3b-3  local=a8b-8  log=a-4b4  logged by=a4b-4
logged=a12b-12  london borough=a3b-3  london=a9b-9  long=a-3b3  longer=a2b-2  longest=a2b-2  look at=a-8b8  look=a-6b6  looked at=a-5b5
lost 0=a4b-4  lost=a-4b4  low=a7b-7  lower=a-7b7  ltd $=a16b-16  ltd=a23b-23  m agency=a2b-2  made $=a-3b3  made within=a-2b2  made=a-4b4
mail $=a-4b4  mail is=a-4b4  mail=a-23b23  mailbox=a-14b14  mails=a-4b4  mailto=a-13b13  maintained=a2b-2  maintenance=a2b-2
make representations=a-3b3  make=a-3b3  managed=a3b-3  manager $=a-17b17  manager=a-11b11  manifestly unreasonable=a4b-4  manifestly=a4b-4
many of=a-3b3  many=a-8b8  march $=a2b-2  march 0=a4b-4  march=a7b-7  material=a-3b3  matter for=a6b-6  matter=a7b-7  may $=a-11b11
may 0=a10b-10  may apply=a-2b2  may ask=a-2b2  may be=a4b-4  may wish=a8b-8  may=a-21b21  mbc=a-4b4  me=a-11b11  mean=a4b-4  means $=a3b-3
means=a8b-8  member=a-3b3  members=a8b-8  message $=a-4b4  message=a-22b22  met by=a-2b2  met=a-8b8  metropolitan borough=a5b-5
metropolitan=a4b-4  mid 0=a2b-2  mid year=a6b-6  mid=a8b-8  might=a-4b4  miles $=a8b-8  miles=a14b-14  mill=a-2b2  million $=a2b-2
mins=a5b-5  minute=a-5b5  minutes $=a6b-6  minutes a=a2b-2  minutes each=a-3b3  minutes for=a3b-3  mobile=a6b-6  moment $=a2b-2
moment=a4b-4  mon=a-12b12  money is=a-3b3  monitor e=a-6b6  monitor=a-10b10  monitoring officer=a-6b6  monitoring=a-6b6  month $=a3b-3
month=a2b-2  months $=a4b-4  months from=a3b-3  months=a14b-14  more $=a6b-6  more than=a4b-4  more=a-3b3  most of=a4b-4  most=a7b-7
mostly=a7b-7  mrs=a-12b12  must be=a-4b4  my=a10b-10  myaccount=a3b-3  n a=a6b-6  n=a7b-7  name is=a6b-6  name of=a-4b4  name=a2b-2
named=a-11b11  names of=a-9b9  naming=a2b-2  narrow=a-7b7  national security=a-3b3  national statistics=a3b-3  national=a-4b4
nearest=a6b-6  nearly=a2b-2  need to=a3b-3  need=a7b-7  needed $=a-3b3  needs=a-3b3  neither confirm=a-2b2  neither confirms=a5b-5
neither=a11b-11  net=a2b-2  neu=a-3b3  never=a10b-10  new=a-7b7  nhs=a-2b2  ni=a-4b4  nid yw'r=a5b-5  nid=a6b-6  nights=a4b-4
nil $=a10b-10  nil=a20b-20  nine months=a8b-8  nine=a19b-19  no $=a-5b5  no contractors=a2b-2  no decision=a4b-4  no inference=a-15b15
no information=a6b-6  no not=a2b-2  no record=a3b-3  no separate=a3b-3  no single=a2b-2  no such=a4b-4  no the=a3b-3  no=a23b-23
nobody=a8b-8  noise=a2b-2  non commercial=a-5b5  non=a3b-3  none $=a7b-7  none of=a7b-7  none=a25b-25  nor denies=a5b-5  nor deny=a-2b2
north=a-5b5  not $=a-9b9  not a=a-4b4  not able=a2b-2  not applicable=a7b-7  not apply=a5b-5  not at=a2b-2  not be=a-9b9  not been=a2b-2
not by=a3b-3  not content=a-3b3  not counted=a-2b2  not given=a-2b2  not have=a4b-4  not held=a15b-15  not hold=a9b-9  not included=a3b-3
not known=a3b-3  not obliged=a2b-2  not record=a3b-3  not recorded=a4b-4  not satisfied=a-2b2  not something=a3b-3  not the=a-8b8
not yet=a3b-3  not=a19b-19  note on=a-11b11  note=a-13b13  notes of=a4b-4  notes=a4b-4  nothing=a15b-15  notice under=a4b-4  notice=a-7b7
notices=a8b-8  nov 0=a8b-8  nov=a8b-8  november 0=a5b-5  november=a7b-7  now $=a-2b2  now=a-6b6  number $=a-2b2  number is=a-2b2
number of=a-10b10  number=a-9b9  numbers=a-2b2  o=a-6b6  obliged to=a-2b2  obliged=a-2b2  occasion=a-3b3  october 0=a-2b2  october=a3b-3
of $=a-7b7  of 0=a-11b11  of a=a8b-8  of accounts=a2b-2  of all=a-4b4  of both=a9b-9  of completion=a2b-2  of crime=a-2b2
of different=a8b-8  of disclosure=a2b-2  of empty=a3b-3  of foisa=a-2b2  of governance=a-2b2  of help=a-6b6  of households=a2b-2
of how=a-3b3  of its=a2b-2  of justice=a-2b2  of legal=a-12b12  of our=a-2b2  of q=a2b-2  of question=a-6b6  of services=a4b-4
of systems=a-5b5  of that=a5b-5  of the=a6b-6  of them=a14b-14  of these=a12b-12  of this=a-5b5  of those=a2b-2  of use=a-3b3
of which=a10b-10  of your=a8b-8  of £=a-6b6  off $=a-3b3  off in=a6b-6  off=a9b-9  offenders=a-14b14  office $=a-8b8
office applications=a7b-7  office for=a4b-4  office=a-3b3  officer $=a-6b6  officer at=a-4b4  officer within=a-2b2  officer=a-17b17
officers=a10b-10  offices=a-11b11  ofyn am=a-5b5  ofyn=a-5b5  old=a11b-11  on 0=a-12b12  on a=a2b-2  on balance=a2b-2  on our=a6b-6
on section=a-9b9  on software=a-2b2  on the=a15b-15  on=a2b-2  one at=a4b-4  one in=a-8b8  one is=a3b-3  one=a17b-17  ones=a13b-13
online portal=a2b-2  online=a-4b4  only $=a-11b11  only=a5b-5  ons mid=a6b-6  ons=a15b-15  open data=a7b-7  open government=a-9b9
open=a-10b10  opened=a-6b6  opening=a-6b6  operator=a17b-17  options=a-4b4  or 0=a4b-4  or detection=a-2b2  or english=a-4b4  or so=a5b-5
or to=a6b-6  or would=a-3b3  or £=a4b-4  or=a-12b12  order=a5b-5  org uk=a-8b8  org=a-8b8  os ydych=a-4b4  os=a-2b2  other 0=a4b-4
other means=a4b-4  other=a4b-4  others $=a2b-2  others=a6b-6  otherwise accessible=a3b-3  otherwise=a4b-4  our 0=a-7b7  our answer=a2b-2
our own=a-2b2  our response=a-4b4  our services=a11b-11  our system=a2b-2  our website=a-4b4  our=a8b-8  ours=a3b-3  out $=a9b-9
out by=a2b-2  out of=a5b-5  out to=a-6b6  out=a5b-5  outturn=a3b-3  outweighed by=a2b-2  outweighed=a3b-3  outweighs=a7b-7  over 0=a7b-7
over the=a3b-3  over £=a-14b14  over=a-11b11  own $=a6b-6  own purposes=a-2b2  own use=a-2b2  own=a11b-11  owner=a6b-6  owners=a-2b2
owns=a5b-5  p=a-6b6  page 0=a2b-2  paid $=a7b-7  paid through=a2b-2  paid=a-5b5  paper=a4b-4  papers=a2b-2  parish councils=a3b-3
parish=a4b-4  park=a11b-11  parking=a-7b7  parks $=a6b-6  parks=a4b-4  part is=a2b-2  part of=a12b-12  participation of=a6b-6
participation=a6b-6  payments over=a-14b14  payments=a-5b5  payroll $=a2b-2  payroll=a8b-8  pdf $=a-3b3  pdf=a-5b5  penalty=a-6b6
penhallow=a7b-7  people $=a2b-2  people=a8b-8  per cent=a6b-6  per=a12b-12  percentage $=a2b-2  percentage=a5b-5  permits=a-14b14
person $=a3b-3  person=a-3b3  personal=a-4b4  pest=a4b-4  peverstone=a2b-2  phase 0=a9b-9  phase=a9b-9  phases=a2b-2  place $=a6b-6
place=a-9b9  places=a-6b6  plan=a9b-9  planned for=a3b-3  planned=a8b-8  planning building=a3b-3  planning housing=a3b-3  planning=a17b-17
please consider=a-6b6  please contact=a-7b7  please do=a-5b5  please quote=a-4b4  please refer=a12b-12  please see=a29b-29
please tell=a-8b8  please write=a-3b3  please=a-8b8  plots $=a3b-3  plots=a4b-4  plus 0=a6b-6  plus=a10b-10  pm to=a4b-4  pm=a5b-5
police $=a-2b2  policy is=a5b-5  policy=a2b-2  pool=a4b-4  population=a-5b5  portal $=a4b-4  portal=a11b-11  portfolio=a2b-2
porthwaite=a4b-4  possible to=a-4b4  possible=a-4b4  post=a5b-5  pounds=a2b-2  prejudice based=a-11b11  prejudice=a-9b9  present $=a4b-4
present=a8b-8  prevention of=a7b-7  price=a-12b12  prices=a5b-5  primary=a8b-8  print=a-15b15  private=a-5b5  priya=a-9b9
procedure=a-12b12  project=a6b-6  promoting usage=a11b-11  promoting=a11b-11  properties $=a12b-12  properties=a23b-23  property=a5b-5
protection $=a3b-3  protection officer=a-4b4  protection=a-6b6  provide=a-4b4  provider=a8b-8  public health=a5b-5  public=a-11b11
publication=a-6b6  published 0=a-19b19  published at=a3b-3  published by=a3b-3  published in=a3b-3  published on=a3b-3  published=a2b-2
pupils=a12b-12  purposes $=a-4b4  purposes=a-8b8  put=a-7b7  q 0=a-2b2  q=a-2b2  qualified=a-17b17  quarter=a3b-3  queries=a-4b4
quernford example=a-6b6  quernford=a-2b2  question=a7b-7  questions $=a-7b7  questions 0=a-2b2  questions=a-11b11  quote the=a-3b3
quote=a-5b5  quoting=a-6b6  range of=a3b-3  range=a-7b7  rate=a-12b12  rates=a-5b5  rather=a2b-2  re use=a-9b9  re=a-21b21  reached=a-9b9
read at=a-2b2  read=a10b-10  reading=a2b-2  real=a-4b4  reason=a4b-4  reasonably accessible=a6b-6  reasons=a-4b4  received=a5b-5
recognised=a3b-3  record of=a4b-4  record=a11b-11  recorded $=a2b-2  recorded by=a3b-3  recorded information=a10b-10  recorded=a22b-22
records $=a6b-6  records=a6b-6  redacted=a-4b4  refer to=a16b-16  refer you=a11b-11  refer=a26b-26  reference above=a-4b4
reference=a-13b13  refusal notice=a-6b6  refusal=a-12b12  refuse=a4b-4  refused $=a4b-4  refused section=a5b-5  refused under=a5b-5
refused=a19b-19  refusing your=a3b-3  regard=a2b-2  regards $=a-10b10  regards=a-9b9  register $=a6b-6  register does=a2b-2
register=a14b-14  registered=a4b-4  registrars=a2b-2  registration=a-6b6  regulation 0=a7b-7  regulation=a7b-7  regulations=a-2b2
release $=a-4b4  release=a-2b2  relevant=a2b-2  rely on=a-4b4  rely=a-4b4  remain dissatisfied=a-2b2  remain=a-2b2  rent=a-2b2
repairs=a3b-3  replaced=a5b-5  reply $=a-6b6  reply to=a-2b2  reply=a-26b26  replying to=a-2b2  replying=a-2b2  report on=a2b-2
reports=a4b-4  representations=a-4b4  request $=a-5b5  request 0=a-7b7  request for=a-2b2  request under=a3b-3  request would=a-3b3
request=a-12b12  requested in=a2b-2  requested=a7b-7  requests $=a-7b7  requests=a-7b7  requires=a-9b9  residents $=a-11b11
residents as=a2b-2  residents=a3b-3  resources=a-5b5  respect of=a-4b4  respect=a-4b4  response $=a-8b8  response to=a5b-5
response=a-23b23  responsibility=a3b-3  rest=a9b-9  return=a3b-3  revenue=a2b-2  revenues=a-5b5  review by=a-3b3  review of=a4b-4
review within=a-3b3  review=a-20b20  reviewed=a-3b3  reviews=a-9b9  revoked=a9b-9  revs=a5b-5  right of=a-5b5  right to=a-5b5  right=a-8b8
rights=a-9b9  ring=a-5b5  rising to=a3b-3  rising=a3b-3  risk=a-7b7  road=a3b-3  roads=a8b-8  roughly 0=a2b-2  roughly=a12b-12  round=a2b-2
run by=a2b-2  run=a7b-7  running=a3b-3  s 0=a13b-13  s=a7b-7  saesneg=a-3b3  safe $=a-5b5  safe=a-5b5  safety=a-15b15  said=a3b-3
same as=a3b-3  same=a10b-10  sandhaven=a-8b8  satisfied=a-5b5  saturday=a8b-8  say $=a11b-11  say that=a-5b5  say why=a-5b5  say=a2b-2
scarholme=a-7b7  schools $=a7b-7  schools and=a4b-4  schools=a17b-17  scotland act=a3b-3  scotland=a8b-8  scottish information=a-3b3
scottish=a-2b2  second=a7b-7  section 0=a4b-4  section=a2b-2  sections=a-4b4  security=a-2b2  see 0=a9b-9  see above=a4b-4  see annex=a4b-4
see attached=a3b-3  see below=a6b-6  see note=a4b-4  see our=a4b-4  see q=a2b-2  see table=a2b-2  see the=a10b-10  see=a26b-26
seek a=a-2b2  seek=a5b-5  seen=a8b-8  send your=a3b-3  send=a9b-9  senior=a-3b3  sensitive=a7b-7  sent 0=a-15b15  sent=a-24b24
separate=a9b-9  separately $=a9b-9  separately=a10b-10  september 0=a8b-8  september=a12b-12  service $=a-7b7  services $=a-9b9
services a=a-3b3  services on=a-3b3  services=a-6b6  set out=a-6b6  set=a3b-3  settled=a7b-7  settlement=a4b-4  shared=a4b-4
should be=a-9b9  should you=a-8b8  should=a-22b22  show=a-6b6  shown=a-2b2  sign on=a3b-3  sign=a8b-8  signed=a2b-2  since 0=a-7b7
since=a14b-14  single sign=a3b-3  single system=a2b-2  single=a4b-4  sir=a2b-2  site=a7b-7  sites $=a7b-7  sites=a11b-11  six=a10b-10
sk 0=a-6b6  sk=a-6b6  so $=a2b-2  so far=a4b-4  so few=a6b-6  so it=a2b-2  so no=a4b-4  so section=a4b-4  so that=a2b-2  so the=a4b-4
so this=a2b-2  so we=a5b-5  so would=a5b-5  so=a17b-17  social care=a11b-11  social=a11b-11  sockets=a5b-5  software licences=a-4b4
software licensing=a-8b8  solicitor $=a-8b8  solicitor to=a-4b4  solicitor=a-21b21  solution $=a3b-3  solution=a4b-4  some=a4b-4
somebody=a5b-5  someone=a2b-2  something that=a3b-3  something we=a3b-3  something=a9b-9  sorry=a-4b4  sources into=a2b-2  sources=a3b-3
south=a-2b2  spaces=a-9b9  spend=a-11b11  spent on=a-5b5  spent=a-5b5  split=a6b-6  spreadsheet=a4b-4  spring=a6b-6  sq km=a8b-8
sq miles=a4b-4  sq=a12b-12  square kilometres=a6b-6  square miles=a6b-6  square=a7b-7  squatters=a4b-4  sso is=a3b-3  sso=a4b-4
st andrews=a-3b3  st=a6b-6  staff $=a-12b12  staff £=a2b-2  staff=a3b-3  stage 0=a2b-2  stage=a3b-3  stand alone=a5b-5  stand=a5b-5
standards waste=a3b-3  standards=a4b-4  stanmer=a4b-4  start=a6b-6  started=a3b-3  statement of=a-3b3  statement=a-7b7  station $=a2b-2
station=a4b-4  statistics=a7b-7  stay=a-2b2  still not=a-2b2  still=a7b-7  stock=a-5b5  stolen 0=a3b-3  stourbeck=a-5b5  stourcombe=a6b-6
strathlorne=a8b-8  street $=a-3b3  street cleansing=a2b-2  street=a4b-4  stronger=a-14b14  study example=a-8b8  study=a-9b9
subject foi=a-4b4  subject to=a12b-12  subject=a-6b6  sum=a-2b2  summer $=a3b-3  supplied=a-7b7  supplier=a-4b4  suppliers=a-2b2
supply=a-3b3  support $=a-11b11  support officer=a-2b2  support=a-17b17  supported=a6b-6  survey $=a-12b12  survey=a-10b10  suspended=a9b-9
switched off=a6b-6  switched=a6b-6  system=a10b-10  systems $=a3b-3  systems and=a3b-3  systems are=a4b-4  systems=a-3b3  table 0=a6b-6
table=a11b-11  take 0=a2b-2  take=a5b-5  taken=a-8b8  target=a-4b4  tax and=a4b-4  tax=a9b-9  taxi licensing=a4b-4  taxi=a3b-3  taxis=a3b-3
team $=a-4b4  team=a-10b10  tell me=a-4b4  tell us=a-2b2  tell you=a3b-3  tell=a-3b3  temporary=a-4b4  ten=a11b-11  tender=a-3b3
terms of=a5b-5  terms=a4b-4  test $=a-2b2  test=a-5b5  text=a3b-3  than 0=a7b-7  than five=a5b-5  than one=a3b-3  than=a26b-26
that $=a-2b2  that a=a3b-3  that information=a-4b4  that is=a2b-2  that part=a-4b4  that the=a-11b11  that this=a-7b7  that would=a4b-4
that you=a-3b3  that=a3b-3  the $=a-9b9  the 0=a6b-6  the a=a2b-2  the above=a-9b9  the act=a-6b6  the addressee=a-5b5  the agencies=a-5b5
the amount=a2b-2  the answer=a6b-6  the applications=a2b-2  the appropriate=a4b-4  the authority=a9b-9  the autumn=a4b-4
the balance=a-11b11  the borough=a4b-4  the calendar=a2b-2  the case=a-6b6  the city=a6b-6  the commercial=a-7b7  the contractor=a6b-6
the corporate=a-2b2  the cost=a9b-9  the council=a8b-8  the county=a2b-2  the data=a-5b5  the date=a-11b11  the director=a-2b2
the district=a9b-9  the duty=a-4b4  the end=a5b-5  the environment=a-4b4  the exact=a2b-2  the exception=a5b-5  the exemption=a-7b7
the fees=a2b-2  the figure=a-8b8  the first=a2b-2  the foi=a-5b5  the following=a-2b2  the form=a-5b5  the freedom=a2b-2  the full=a3b-3
the general=a3b-3  the harm=a-10b10  the ico=a-10b10  the ict=a6b-6  the information=a-12b12  the library=a-4b4  the limit=a-11b11
the list=a5b-5  the local=a4b-4  the longest=a2b-2  the main=a2b-2  the moment=a3b-3  the monitoring=a-4b4  the most=a5b-5
the names=a-11b11  the nearest=a6b-6  the note=a3b-3  the number=a-9b9  the office=a2b-2  the old=a4b-4  the one=a4b-4  the open=a-5b5
the operator=a8b-8  the other=a5b-5  the others=a-4b4  the police=a2b-2  the portal=a3b-3  the prevention=a5b-5  the price=a-10b10
the project=a5b-5  the public=a4b-4  the reference=a-5b5  the reports=a-2b2  the request=a4b-4  the response=a-2b2  the rest=a9b-9
the review=a2b-2  the right=a-6b6  the scottish=a-2b2  the second=a5b-5  the services=a5b-5  the solution=a4b-4  the statement=a6b-6
the street=a2b-2  the subject=a-11b11  the system=a6b-6  the systems=a-4b4  the total=a-7b7  the way=a-2b2  the website=a3b-3
the whole=a6b-6  the year=a-7b7  the=a7b-7  their own=a3b-3  their=a-6b6  them $=a9b-9  them and=a3b-3  them at=a-4b4  them in=a-2b2
them=a4b-4  then the=a3b-3  then=a4b-4  there $=a3b-3  there are=a-4b4  there have=a-4b4  there is=a3b-3  there were=a10b-10
thereafter=a-6b6  therefore applies=a4b-4  therefore exempt=a3b-3  therefore refusing=a2b-2  therefore=a16b-16  these $=a3b-3
these 0=a4b-4  these are=a7b-7  these=a10b-10  they are=a-3b3  they would=a-6b6  they=a14b-14  thieves=a3b-3  think=a4b-4  this $=a11b-11
this address=a-5b5  this and=a5b-5  this answers=a-7b7  this as=a-2b2  this decision=a-3b3  this does=a3b-3  this e=a-7b7
this email=a-13b13  this figure=a2b-2  this in=a-3b3  this includes=a2b-2  this information=a8b-8  this is=a-7b7  this isn't=a2b-2
this letter=a-14b14  this message=a-19b19  this one=a4b-4  this page=a-5b5  this part=a8b-8  this reply=a-4b4  this was=a2b-2
this would=a12b-12  those of=a-14b14  thousand=a6b-6  three years=a-2b2  three=a19b-19  through the=a5b-5  through=a17b-17  time $=a6b-6
time=a7b-7  times=a-3b3  to $=a-13b13  to 0=a9b-9  to a=a5b-5  to advise=a-9b9  to an=a4b-4  to answer=a-5b5  to cabinet=a4b-4
to complain=a-8b8  to comply=a2b-2  to date=a9b-9  to effectively=a4b-4  to find=a3b-3  to foi=a7b-7  to give=a9b-9  to go=a2b-2
to have=a-4b4  to help=a-4b4  to information=a-3b3  to look=a-5b5  to make=a-2b2  to march=a2b-2  to me=a-2b2  to one=a-3b3  to our=a2b-2
to prejudice=a2b-2  to put=a-4b4  to q=a7b-7  to question=a6b-6  to read=a5b-5  to review=a-2b2  to say=a13b-13  to see=a-23b23
to send=a4b-4  to squatters=a4b-4  to take=a5b-5  to that=a4b-4  to the=a-12b12  to this=a-3b3  to whether=a-12b12  to you=a6b-6
to z=a3b-3  to £=a5b-5  to=a2b-2  today=a-2b2  together $=a-3b3  together=a16b-16  told=a6b-6  too=a16b-16  took 0=a3b-3  took=a9b-9
tool=a2b-2  top=a-3b3  total=a-10b10  town district=a-14b14  town hall=a-11b11  town=a-13b13  trade=a6b-6  trading standards=a5b-5
trading=a5b-5  training $=a6b-6  training users=a8b-8  training=a16b-16  transparency=a2b-2  transport=a-7b7  tree=a-10b10  trees=a5b-5
trust $=a-2b2  trust this=a-12b12  turned=a5b-5  turnover=a3b-3  twice=a11b-11  two months=a-12b12  two of=a4b-4  two years=a-2b2
two=a15b-15  type of=a3b-3  type=a8b-8  uk=a-2b2  unable to=a7b-7  unable=a7b-7  under regulation=a-2b2  under s=a7b-7  under section=a8b-8
under the=a-10b10  under=a15b-15  unhappy with=a-4b4  unhappy=a-8b8  unit=a-4b4  unitary council=a-4b4  unreasonable=a4b-4  until 0=a4b-4
up $=a3b-3  up to=a5b-5  up=a-7b7  updated 0=a-11b11  updated=a-10b10  upper=a7b-7  us $=a15b-15  us if=a-2b2  us in=a3b-3  us to=a-2b2
us within=a-2b2  us=a-9b9  usage $=a5b-5  usage=a12b-12  use $=a-11b11  use of=a-7b7  use the=a8b-8  use to=a7b-7  use=a-10b10
used $=a-7b7  used=a-6b6  users $=a8b-8  users to=a5b-5  users=a15b-15  v 0=a-8b8  v=a-4b4  valley=a-15b15  vat=a2b-2  vehicles=a-3b3
via=a6b-6  view=a7b-7  viewed=a4b-4  views=a-13b13  virtue of=a3b-3  virtue=a3b-3  waiting for=a4b-4  waiting=a6b-6  wales=a-2b2
was a=a5b-5  was dealt=a-2b2  was last=a2b-2  was £=a5b-5  was=a15b-15  waste disposal=a4b-4  waste planning=a5b-5  waste=a2b-2
water lane=a-4b4  way in=a2b-2  way=a-2b2  we are=a6b-6  we can't=a4b-4  we can=a-5b5  we cannot=a-9b9  we consider=a2b-2  we could=a-2b2
we do=a8b-8  we don't=a9b-9  we estimate=a5b-5  we had=a2b-2  we have=a-5b5  we hold=a9b-9  we hope=a-13b13  we may=a-4b4  we neither=a2b-2
we put=a2b-2  we run=a2b-2  we think=a7b-7  we took=a3b-3  we welcome=a-5b5  we will=a2b-2  we would=a7b-7  we've=a7b-7  we=a15b-15
web=a3b-3  website $=a-3b3  website and=a-3b3  website at=a2b-2  website https=a2b-2  website www=a5b-5  website=a14b-14  week $=a7b-7
week=a8b-8  weeks $=a3b-3  weeks=a10b-10  weighed=a-2b2  welcome correspondence=a-5b5  welcome=a-9b9  well=a-2b2  welsh or=a-4b4
welsh=a-9b9  went live=a5b-5  went to=a7b-7  went=a18b-18  were 0=a10b-10  were to=a-3b3  were=a20b-20  west=a-7b7  wexmoor example=a-3b3
wexmoor=a-4b4  what it=a2b-2  what the=a-12b12  what they=a-5b5  what we=a6b-6  what you=a4b-4  what=a-13b13  when the=a6b-6  when=a5b-5
where the=a-3b3  where they=a2b-2  where=a-18b18  whether=a-10b10  which 0=a6b-6  which are=a-8b8  which can=a3b-3  which is=a4b-4
which the=a-2b2  which we=a-6b6  which you=a-2b2  who has=a-2b2  who=a-19b19  whole=a6b-6  whom=a2b-2  why you=a-3b3  why=a-19b19
will be=a4b-4  wilmslow cheshire=a-5b5  wilmslow=a-9b9  winter=a2b-2  wish to=a5b-5  wish=a2b-2  with 0=a9b-9  with existing=a6b-6
with it=a-3b3  with the=a5b-5  with this=a-5b5  with=a11b-11  withheld under=a8b-8  withheld=a17b-17  withholding the=a-4b4
withholding=a-2b2  within 0=a-23b23  within two=a-12b12  within=a-18b18  without asking=a4b-4  without=a-9b9  wolds and=a2b-2  wolds=a2b-2
work and=a-3b3  work=a-4b4  worked out=a2b-2  worked=a-2b2  working days=a-7b7  working=a-13b13  would be=a3b-3  would exceed=a2b-2
would have=a4b-4  would help=a7b-7  would like=a-2b2  would mean=a2b-2  would need=a3b-3  would not=a-11b11  would or=a-5b5
would refer=a4b-4  would tell=a5b-5  would=a-5b5  write to=a-9b9  write within=a-3b3  write=a-11b11  writing to=a-8b8  writing=a-13b13
www ico=a-4b4  www=a2b-2  wybodaeth=a10b-10  wycliffe house=a-6b6  wycliffe=a-6b6  x 0=a2b-2  x=a6b-6  y=a-3b3  ydych yn=a-4b4  ydych=a-4b4
year 0=a5b-5  year and=a3b-3  year estimate=a3b-3  year=a3b-3  years $=a9b-9  years=a13b-13  yes $=a9b-9  yes it=a2b-2  yes my=a3b-3
yes since=a3b-3  yes=a31b-31  yet $=a4b-4  yet=a8b-8  yn anfodlon=a-3b3  yn gymraeg=a-9b9  yn=a-14b14  you $=a-8b8  you are=a-14b14
you ask=a7b-7  you can=a-2b2  you have=a-8b8  you may=a-9b9  you remain=a-2b2  you think=a-2b2  you to=a10b-10  you were=a-5b5
you wish=a-5b5  you're=a-3b3  you=a-14b14  your own=a-5b5  your questions=a3b-3  your request=a7b-7  your=a-7b7  yours=a-10b10
yourself=a3b-3  yw'r=a5b-5  £ 0=a23b-23  £=a23b-23  ©=a-22b22
`;
