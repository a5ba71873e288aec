/**
 * What single words and pairs of words say of an answer's status: `not held=b21f-8` gives the weights in tenths behind
 * the letter of each status. `^` and `$` are the beginning and the end, `0` a figure. Learnt from
 * test/reading/labelled/answers.tsv by test/reading/labelled/weigh-statuses.ts.
 */
export const STATUS_LETTERS = {
  a: "answered",
  b: "partly_answered",
  c: "not_held",
  d: "refused",
  e: "already_available",
  f: "not_applicable",
  g: "see_other",
} as const;

export const WORD_WEIGHTS = `
% $=a9b-2g-2  % of=a4b2  %=a22b-3c-3d-4e-4f-2g-5  *=a-20b21c-3d6f-2  0 $=a-7b7c-20e9f6g4  0 %=a22b-3c-3d-4e-4f-2g-5
0 0=a-6b37c-24d48e-18f-15g-23  0 a=a-18c3d17e-9g7  0 above=a-10b-2d-3e-2g16  0 accounts=a-5b12d-2f-2  0 agency=b8c-4  0 all=b4
0 although=a4  0 am=a3  0 an=a-2b3  0 and=a5c-6e-3g3  0 applications=a4  0 applies=b-2d2e5g-2  0 april=b-2f5  0 are=b3d-4e2
0 as=a5b7c3d-6f-3g-7  0 at=a10b2c-2d-4e-3g-3  0 august=a5  0 b=a-24b-4c11f-3g21  0 both=a2  0 but=a3  0 by=a-3b-3c11d-2
0 c=a-9b-10c-2d-10e-9f4g36  0 car=a2  0 commercial=b-3d6  0 complaints=a2b-2c2  0 contractors=a5b2c-3  0 d=a-7b-3c-2d9e-2f6g-3
0 days=a6b-2  0 down=a2  0 e=a-6b2c-2d8  0 files=a-2b-2d6  0 for=a-6b19c-8d-3e-2f4g-4  0 from=a3  0 fte=a4  0 full=a3  0 has=a2b-2
0 have=c-4d7  0 hour=a-3d8  0 hours=a-7c-11d29e-5f-3g-3  0 households=a3  0 https=a-8b-2d-2e16g-2  0 i=c2  0 if=a6e-3  0 ii=a2b5g-3
0 iii=a7b-3g-2  0 in=a4b8c-8g-4  0 including=a3  0 information=d-2  0 invoices=d3  0 is=a-5b-3c-3d-4e5f15g-5  0 it=a2d2e-3  0 january=a2
0 july=a3c-2d-2e2  0 june=a3  0 k=b2  0 km=a3  0 m=a8b7c-4d-3e-5g-2  0 march=a11b3c-2d-4e-2f-2g-3  0 may=a8b-2d-2g-2  0 miles=a2b-3c4
0 million=a7b-3  0 minutes=b-6c-4d15e-2g-2  0 months=a7b-2  0 no=a-4b8c-2  0 none=b4  0 not=a-4c6d-2f-2g4  0 november=a-2b3c3d-2
0 of=a13b-13c-3d-4e17f-4g-5  0 officers=a3  0 on=a10c-4d-4  0 ons=a4  0 or=a6e-3  0 other=a6d-4  0 out=a3b-2  0 people=b2d2  0 per=a8b-4
0 please=d-2e3  0 plus=a4  0 pm=a2  0 records=b-2  0 s=a8b-3d-3  0 schools=a2c-2  0 see=a-8b7d2  0 september=a7b-2e-2g-2  0 service=d2
0 since=a-2b5c-2  0 sites=a6b-2  0 so=b-4c7d-3  0 sockets=a6e-5  0 sq=a6b-2  0 square=a8b-2d-2g-2  0 st=a-3b-2f7  0 staff=a7d-2g-3
0 systems=a3b-2  0 th=a6e-3  0 that=a3b-2c2d-2  0 the=b23c-7d-6e-10f-3g2  0 there=c-2g3  0 therefore=a-6f8  0 this=a6c-2e-3
0 to=a9b2c-3d-9e2  0 vans=a4b-2  0 vat=a2  0 was=a9b-3c-2  0 we=b17c-6d-5e-2f-2g-3  0 weeks=a6b3c-3d-2g-2  0 were=a3b5d-4e-2g-2
0 which=a6b-2c-3  0 with=a6b-4d2  0 working=a2b2  0 x=a5b-2  0 years=a7b-3  0 £=a2b-2e3  0=a30b24c-43d-10e-10f-2g11
^ 0=a47b31c-29d-29e8f-5g-22  ^ a=a12b6c-7d-8e7f-4g-5  ^ about=a6  ^ all=a8c-4d-5e2g-2  ^ already=a-4g6  ^ approx=a4  ^ approximately=a8g-2
^ around=a3  ^ as=a-15b-13c-6d-2e-8f-4g49  ^ at=a3c-2d4  ^ between=a4b-2  ^ both=a-8b-2d-2e13  ^ complaints=b-2c3  ^ cyngor=a4c-2
^ don't=a-9c14  ^ employees=a3b7c-4  ^ exempt=a-10b-7c-4d19e5g-2  ^ fewer=b7c-2e-2g-2  ^ for=b-2c-5d8  ^ funding=a13b-2c-4d-3e-2f-2g-2
^ gbp=a6b-2  ^ https=a-6e9  ^ i'm=a2b-2c2  ^ i=a10d-5e-3f-4g2  ^ in=a11b-2c-2e-2f-2g-3  ^ included=a-13c3g15  ^ information=a-5b-3c5d6
^ integration=a8c-2  ^ it's=a-2c2e5f-2  ^ it=a18b-10c2e-2f-3g-4  ^ just=a7b-2  ^ legal=b-2c5  ^ less=a4b3d-3g-2  ^ n=a-21b-3c-5d-3e-2f39g-5
^ neither=a4c5d-3e-2  ^ nid=a-7c14d-2f-2  ^ nil=a9b-2d-2f-2  ^ nine=a4  ^ no=a25b-10c10e-9f-8g-8  ^ nobody=a-6c11
^ none=a28b-4c-4d-4e-7f-5g-3  ^ not=a-16b-9c10d17e-11f24g-15  ^ nothing=a-8b-3c15d-4e-3f7g-4  ^ of=a9b-3d-2  ^ on=a4  ^ one=a10b-2c-4
^ our=a-7b-6c13d-4e8f-4  ^ participation=a4  ^ payroll=a-3b7c-2  ^ phase=a3  ^ please=a4b-4c-7d-15e12f-8g18  ^ promoting=a3
^ properties=a23c-2g-16  ^ published=a-7b-2e12  ^ question=c-5f7  ^ refused=a-8b-2c-3d26e-4f-3g-6  ^ regulation=a-3b-4c3d5
^ residents=a24c-3d-2g-17  ^ roughly=a5  ^ same=a-14b-2d-2f-3g24  ^ section=a-2b-8d11g-2  ^ see=b-12c-5d-13e16f-8g21  ^ sorry=a-13b-2c15d2
^ staff=a5  ^ that=a-10c13d-2  ^ the=a12b-15c11d8e-5f-16g5  ^ there=a9b7c7d-11e-6f-3g-3  ^ these=a-4b-2d-2e3f9g-3
^ they=a11b-4c3d-2e-2f-2g-5  ^ this=a-2b-14e9f-2g7  ^ three=a8c-2d-2  ^ to=b-3d9  ^ training=a4  ^ two=a9c-2d-2
^ unknown=a-17b7c21d-2e-2g-6  ^ waste=a4c-2  ^ we've=a2c2d-2e-2  ^ we=a5b-13c11d8e-9f2g-5  ^ with=a-3b-2c-5d12
^ withheld=a-11b-10c-3d36e-3f-2g-7  ^ yes=a36b7c-8d-14e-13g-7  ^ you=a-3e4g2  ^ your=a-7d7f4  ^ £=a27b6c-8d-8e-7f-4g-5
^=a72b-39c5d-3e-11f-13g-11  a $=a-16b-2c-2d9e3f4g4  a 0=b2d-2f-2g4  a and=a-2d4  a applies=a-2b-3c6  a as=a-6b3c-2d-3f12g-3
a copy=a-3b3c5d-4  a crm=a5b-4c-9d-4f15  a district=a-4c3f2  a figure=a-10b8c8d-2f-2  a full=b-2e3  a further=a5b-2c-2  a half=a2
a list=b4c-2f-2  a matter=b-2c6d-2e-2  a of=a-3b-3d7  a percentage=a-21b21c9d-4e-2g-2  a public=d2  a record=a-3c5  a see=b-2d2f4g-2
a separate=a7c2d-2e-2f-2g-3  a single=a5c-4d-2e-2g4  a small=a-2b-2c2e2  a the=a-7b-2c-3d2f9g2  a third=a5c-2  a to=a-12b3d-2e5f8
a total=a-2b4  a unitary=a7b-2d-2f-2  a year=a4b3c-3d-2  a z=a-5b-2c-2e13  a=a14b11c2d-9e-14f14g-18  abandoned=a8c-5  able to=a-3c2d3
able=a-3c2d3  about 0=a6c-4d2  about=a12c-6e-5f-3g2  above $=a-23b-4c-4g29  above the=a-5d4e-2g5  above=a-23b-7c-4d2g33  accessible by=e3
accessible to=a-2c-2d-6e10  accessible=a-3c-3d-11e21  accordingly=d-2e3  account $=a3d-2  account=a5d-3  accounts $=a4b-2  accounts 0=e3
accounts https=a3  accounts on=a-2e6  accounts we=a-4b10c-3  accounts which=e3  accounts=a-14b12c-2d-9e22f-4g-5  across the=c4
across=b-2c5  act $=a-2c-3e7  act 0=a5b-2  act applies=a-2e4  act as=b-4d5  act=a-6b-8c-6d13e12f-3g-3  address=b7d-3e-2g-2
addresses=a8d-2e-5  adult social=a5  adult=a8c-2e-2  adults=a3  advice=a4c-3  afraid we=a-3b-2c8  afraid=a-2c11d-2e-2f-3g-2
after=a4b-4c3d3e-3f-2  again $=a-4c-2g10  again in=a2  again=a-2b-3c-5e3f-2g10  against=a5g-2  agencies=b-4c2d3  agency and=b2
agency staff=a2b7c-4d-2  agency workers=a5b-4  agency £=a6b5c-5d-2g-2  agency=b23c-7d-6e-4f-3g-4  agreement=a2b-2c-3d4  all $=b3  all 0=d2
all in=a-3f2g3  all local=a4  all of=a9c-6d-10e3f6g-2  all=a9c-9d-13e8f6g-2  alone=a2b-3c3  already=a-8b-3c-3d-3e10g8  also=a17b-3c-3d-3g-8
although=a6d-3g-2  altogether=a2  am=a2b-2c9d-3e-2f-2g-3  amount=a-2b-3c-2d8  an hour=b3  an officer=d3  an online=a4  an=a10c-10e9f-4g-5
and 0=a10b-13e-6f8  and a=a7b-3c-2  and are=a-5b6c3d-2  and at=d3  and can=e2  and children's=a2  and contractors=a6b-4  and has=a-2c3
and i=a-2b2  and is=a-6b-4d7e6f-2g-2  and it=a2b3c-3  and its=c2  and no=a-4c3g3  and not=a-5b8c6d-4e-2f-2  and other=a-2c4
and planning=a2  and section=a-3b-2c-2d7  and so=a-8c4d-3e7f3g-2  and the=a-6b-3c13f-3  and then=a5c-3  and this=a7b-3c2d-3  and to=c-2d6
and training=a2  and waste=a5g-2  and we=a-18b10d12e-2  and will=a-2d6e-2  and £=b3c-2  and=a23b2c3d2e-14f-4g-13  annex a=a-4b2d7g-2
annex=a-3b8c-6d10e-3f-2g-5  annual accounts=a-3d-2e7  annual=a-6b-5c-2d-3e18  annum=a2  another=a3b-2d3e-2  answer is=a2c-2g3
answer this=a-2c2d4  answer to=a-5b-5c-5d-3e-5f10g12  answer=a-24b-10c-3e-6f10g33  answered at=a-9g12  answered=a-7c-9e-2g19
any more=a8c-4  any=a20b-2c-9d-8e-4  anyone=e3  apart from=a2  apart=a-3c6  appeals=a7c-5  applicable $=c-6f8  applicable as=a-2c-3f7
applicable see=a-2f9g-3  applicable to=a-3c-2f8  applicable=a-14b-6c-18d-6e-2f54g-8  application=a2b-3c2  applications $=a6
applications=a16b-4c-4d-3f-2g-2  applies $=a-8b-8c2d2e13f-2  applies and=b3  applies as=b-3c3e2  applies to=a-3b2c2
applies=a-13b-8c5e13f-3g4  apply $=a-8b-2c-8f21g-2  apply=a-19b-5c-13f40g-3  appropriate limit=a-4b-3c-2d11  appropriate=a-4b-3c-2d11
approx 0=a3  approx=a4  approximately 0=a8c-2g-2  approximately=a8b-2c-2g-2  april $=a4  april 0=a7b-5d-2e-2f4g-2  april=a9b-4d-2e-3f3g-3
are 0=a10b4c-5d-5e-2  are about=b3c-2  are all=c2  are commercially=a-2b4d2  are currently=a11c-7d-2  are exempt=a-2b7d-3  are free=a-3b6
are in=a2b-4e2  are kept=a-8b13c-3  are listed=a-3c-2e6  are logged=b-2c5  are no=f3  are not=a-7b-2c26d-4e-6f-3g-5  are on=a5b4d-4e-3
are paid=a-2b4  are published=a-2e5  are refusing=d2  are set=a-3b-2c2e4  are still=a2b-3c-2d4  are the=a2  are therefore=d3
are unable=a-4b-2d7  are withheld=a-4b14d-6e-2  are withholding=a-2b5c-2  are=a8b16c10d-7e5f-16g-15  area=a-2c7d-5e3  aren't=c4
arise $=a-8b-3c-5f18  arise=a-10b-4c-5f22g-2  around 0=a3  around=a8b-2c-2  as 0=a-4b-2g8  as a=a6b13c3d-10e-5f-2g-5  as above=d4g-3
as answer=a-6g10  as at=a13b-3d-2g-5  as for=a-2b-3c-2d2f-3g9  as it=a3c-4e3g-2  as of=a8b-2g-2  as part=a2  as per=a-5g9  as q=a-3g4
as such=a8c-6  as the=a-5b-3c3d5g-2  as there=b-2c-4d3f5  as they=b5c-2d-2  as this=a3b2c-2d-2  as to=d3  as we=a-7f13g-3  as well=a2c-2
as you=d-2e6  as=a-4c-13e-12f7g23  ask for=e2  ask=a-10c10d3f-2  asked for=b-6c5e3g-2  asked=a-5b-7c5e3f-2g6  asking=a-2d3
assessment=a-2b-2c8  at 0=a-9b-2c-2d3e-7g16  at a=b-3d6  at https=a-2b-3c-3d-6e16g-2  at least=a3  at present=a12b-3c-3d-2e-2g-2
at q=a-5b-2c4g6  at the=a18b2c-10d-2f-2g-5  at this=a-5b-2c7d2  at www=b-2c-3d-4e11  at £=d3  at=a18b-11c-9e6f-10g6
attached $=a15c-5d-5e-2g-3  attached spreadsheet=a11e-3g-4  attached=a36b31c-13d-24e-11f-4g-15  attack=b-2d4  august 0=a6
august=a5b-2d-2e3g-2  authority $=a2c3  authority funding=a2  authority=a14b-5c4d-5e-2f-3g-4  autumn=a7b3c-3d-2e-2g-2
available $=a-4c11d-2f-2  available at=e3  available=a-21b-3c7d-10e33f-4g-3  average=a-6b8c2  award=a3  away $=c-3d-2f7
away=a-2b-2c-3d-2f13g-3  b $=a-21b-9c13e-2f-4g24  b and=a2b-2f3g-2  b of=a-2b5  b=a-17c6e-3f-4g18  back office=a10b-2c-2d-2e-2
back=a7b-5c6d-2f-2g-4  balance=b4  bank=a5b-2  be able=a-2b-2c4d2  be found=a-7b-3c3e10  be identified=b3  be likely=d3  be of=b2
be published=a-4c2d7e-3  be read=a-3c-3d3e6  be=a-19b9c12d13f-3g-11  because the=a-3b-2c3d4  because=a-6b3c5d-2e4f-2g-2  been empty=a4b-2
been made=a-5c6  been taken=a5b5c-5d-4  been written=a-9c11  been=a4b7c12e-10f-10g-3  before $=a3  before the=a2c-2d2
before=a-9b4c12e-2f-2  being=a3b16c-2d-12f-2g-2  believe=a3c-2  below $=a-5b7c-5d21e-8f-3g-7  below head=a-2b2d3
below=a-22b21c-10d36e-10f-5g-11  benefit=a3c-2  benefits=a8c-2  bens=a5c-2  between 0=a4b-3d2  between=a8b-6c5e-3f-2g-2  beyond the=d3
beyond=d3  bill=b2c-2  bin=a8b-2c-2e-2  board=a-2c8d-2e-2  borough council=a6d-2e-2  borough of=a5c-2  borough=a15b-4d-5f-2g-2
both are=a-7e11  both of=e2  both=b-5c-6d-6e13f-2g5  bought by=c3  bought=b-3c4  brandle ltd=a4b3d-5  brandle=a5b3c-2d-5  broken down=a-3c8
broken=a-3b-2c7  budget for=a5b-3  budget=a10c-6d-2  building control=a3  building=a4  built=a6c-2  bus=a2  business rates=d-2e3
business systems=a3  business=a4b-4e2  but it=a4  but we=a6b4c-7  but=a16b12c-9d-6e-6f-4g-5  buy=a6b4c-7d-2  by 0=a2  by a=a3  by hand=d2
by other=c-2d-5e8  by our=a4b2c-3  by the=b2d-5e8f-3g-3  by us=b10c-8  by virtue=a-3b-3c-2d8e2  by ward=a-4b7c-2  by=b19d-7e4f-14g-3
c $=b-7c-4d-4e-6f-2g23  c 0=a5b-2  c above=a-3g5  c and=a-5c2d-2f5g2  c=a-8b-6c-3d-10e-10f3g35  cabinet=a-6b2c-3e10g-2  calendar year=a5
calendar=a5  calls=b10c-4d-3  came to=a3  came=a7c-3  cameras=b7d-3e-2  can be=a-4b-7d-9e17g2  can confirm=a10c-5d-2  can get=c-2d-4e9
can neither=a-4b-2c-3d11  can't be=a-3c5  can't say=b-2c5  can't=a-13b8c10d2e-3f-2g-2  can=a-6c-8d-8e25f-2  cancelled=c4
cannot be=a-13b4c6d10e-3g-4  cannot tell=b-2c3  cannot=a-23b6c11d17e-4f-2g-5  car parks=a5  car=a7b-2c-4d3  care highways=a2
care=a10d-3e-4f-2g-2  carried out=a-2b-3c9  carried=a-3b-4c10  cars=a3  case=a4b6c-8d3e-2  cases=a3b2c-3  census=a2  cent $=a2  cent=a5
central=a-5b4c2  centrally=a-4b4c6d-3f-2  centre=a5b-3f2g-2  centres=a2  charge=a11b-3c-4  charges=a-8b2d-2e9  check=c2d2
children's services=a2d-2  children's=a4d-2  children=a8b-2d-3  city council=a3c-2  city=a5c-2  claims=a-2b4c-3g3  cleansing=a-3b-2c7
closed=a3b5d-3  code=a-5b-2c8d-2e2  collect=a-3c7d-2  collection=a2c-2e2  come=b2c9d-5f-2  comes to=d4  comes=a-2b-2d4
commercial interests=a-2b2d4  commercial=a-20b12c-15d31e-3f-3g-2  commercially sensitive=a-15b10c-5d16e-3f-2g-2
commercially=a-16b11c-6d19e-4f-2g-3  community=a4  complaints about=b-2c4  complaints are=b-3c5  complaints=a4b-5c7e-2  completed=a3
completion=a-3b3d2  comply=d3  complying=a-4d6  concerned=b2c2  concluded=d3  confidence=a-13c-4d21e-2  confidential=a-4b4c-2d6e-2
confidentiality=a-3b-2c-4d11  confirm nor=a-5b-3c-5d18e-2  confirm that=a6d-3  confirm=a5b-4c-8d15e-3f-2g-2  consider that=b-2d4
consider=a-3b-2c-3d9  considered in=a2  considered the=b3d2e-3  considered=a9b2c-8e-3  considers=b-2d3  constabulary=d2  consultants=a-6b7
contact=b-2c8  contract $=a14b-2c-9  contract is=a-2d2  contract=a5b13d-8e-5f-3g-3  contractor $=c4d-2  contractor=a4c2d2e-2f-3g-2
contractors $=a-6b9  contractors are=a-2b6c-2  contractors nil=a4b-3  contractors not=a-5b7  contractors on=a3b-2  contractors £=a16b-13
contractors=a3b20c-10d-5e-3f-3g-3  contracts register=a2  contracts=a3c-2d-2e3  control=a4b3c-3d-2  copy is=b5d-4  copy=a-3b5c5d-5
corporate=a3b-2c4d-2  cost of=a-8b-4c4d10  cost to=a5c-3  cost=a2b-3c-5d15e-2f-3g-3  costed=a-4c7  costs are=a-4c2e5  costs=b5c2d-3e3f-2g-4
could be=a-4b5d3e-2  could=a-7b7c8e-4f-3g-2  council $=a11b-2c6d-6e-5g-4  council and=a-3c4  council can=d3  council does=c6e-3g-2
council has=a-10b5c7e-2  council holds=a-5c7d-2  council is=a3b-2c-3d3  council of=a6c-4  council tax=a12b-3c-3d-2e-2g-2  council we=a5e-2
council's website=a-4d-2e9  council's=a-5b-4c-2e14g-2  council=a27b-7c7d-8e-2f-6g-11  councils $=a3  councils=e4  count $=a-5c8
count of=a-7b-2c10  count=a-11b-2c23d-2e-2f-3g-3  counted $=a-7b-3c17d-2f-2  counted=a-15b-5c30d-4e-4f-3g2  counting=a2  county $=a3
county borough=a3  county council=b-3c9d-2e-3  county=a3b-6c17d-5e-3f-4g-3  course of=a-4b2c-2d6  course=b2c-4d5e-2  covered=a-9b-2d3e-2g12
covers 0=a3  covers=a-2b-2c-7d5e-2f-2g9  crime $=b-2d5  crime=a3b-6d8e-2  crm $=a5b-2c-6d-2f5  crm=a13b-5c-12d-5e-2f13g-2
currently=a22b2c-14d-4f-2  cwm=a5c-2  cyber security=b-2  cyber=b-3d3  cyngor=a4  d=a-9c-5d8f7g-3  data $=a-2b-4c5d3  data and=b-2c-2d5
data sources=a6c-2  data with=a3  data=a-15b11c13d4f-6g-6  databases=c3  date $=a3  date=a10b8c-7d-5e-2f-2g-2  day $=a3  day=a3b-2
days $=a6b-2  days=a2b8c-5d-3e2f-2g-2  deal=a-4b-2c7  dealt with=a-2b-2g7  dealt=a-2b-2g7  december 0=b2  december=b5  decided=a5c-4
decision has=a5c-2  decision=a7b2c-5d-2  deny that=a-2b-2c-4d10  deny whether=d5  deny=a-5b-4c-5d18e-2  departments within=a6c-2
departments=a11b-4c-4e-2  depends on=a3c5d-3e-3  depends=a3c5d-3e-3  desk=a4  destroyed=a-9b4c7  details of=a-5b-2c-4d12
details=a-6b-3c-2d12  did=a-2b-3c-6d-2f15g-2  different data=a5  different departments=a7c-2  different=a11b-2c-4d-2e-2  digital=a2b5c-2d-3
direct=d-2  director=c-2d3  disclose=a-9b-5c-12d29  disclosed=a-11b3c-11d25f-4  disclosure under=a-2b-3c-2d5e3  disclosure would=b-3d6
disclosure=a-7b-8c-4d21  disposal=a6c-3  district council=a8b-2d-2e-2g-2  district=a9d-6g-3  do not=a-8c6d7g-8  do so=a2b2
do=b2c4d7e-3f3g-10  does not=a-15b-7c11e-6f22g-6  does=b-9c3e-7f20g-7  doesn't=a-17b-2c12d-2f11  don't have=a-6c9d-3f-2g4
don't hold=a-4b6c2d-2  don't know=a-7c12  don't=a-22b7c28d-12e-5f3  done in=a-2c5  done=a8b-3c5d-3e-4g-2  down from=a2  down to=a4
down=b-5c17d-3e-3f-3g-3  draft=a-2b-2c-2d8e-2  drivers=b7d-4  due to=b-2d5  due=a4b-3c-2d5e-2  during=a4  duty=a4c-3d2
e=a-12b12c-6d4e-2f-2g6  each is=a-3b2c-2d2e3  each of=b-2d5  each that=d3  each=a-14c5d9e7f-4g-3  earlier=a4b5c-3e-5
education=a7b-2c-4d-2e3  effectively use=a6c-2  effectively=a7c-2  eight=a5c-2  eir=a-3d3  either=b5c2e-2  elections=a6c-3  electric=b-2c5
eleven=a2b4c-4  else $=c-2g5  else=a2b-3c-3g4  employ=a5c2d-2  employees agency=b2  employees and=b2c-2  employees £=b12c-5d-2g-2
employees=a-2b19c-8d-3e-2f-2g-2  empty for=a4b-2  empty homes=c3d-2  empty=a2c2  end of=b2d-2e2g-3  end=b13d-6g-3  ends=b7d-4
enforcement=a3e-2  engaged $=b-2d4  engaged=a-6d10  entries=b-2c3  env health=a4c-2  env=a4c-2  environmental health=a3
environmental=a5b-2  estimate $=a3  estimate 0=a3  estimate that=d4  estimate=c2d3e-2  estimated=a6b-2c-2  even=b-2d4  ever=a-6b-2c5d-2f5
every year=a2c-2d-4e5  every=b-3d-2e9f-2g-2  everything=a10b-2c-4  exact=a3b16c-4d-12  example $=a4b-2c6d-4  example a=a-7b-2c-2d-2e16f-2
example accounts=a2e2  example services=a3  example=a-7b-7c-7d-25e65f-7g-10  exceed the=c-4d7  exceed=a-4b2c-5d9  exceeds=a-7d12
except=a7e-3  excepted=a-4b-3d9  exception=a4c-3d2  exchange data=a3  exchange=a3d-3  excluding=a2  exempt by=b-2d2e2
exempt from=a-3b-2c-2d7e2  exempt section=e2  exempt under=a-10b13c-7e10f-2g-4  exempt=a-20b3c-18d28e19f-5g-7  exemption=a-11b8c-4d13g-3
existing back=a8c-2  existing=a8c-2  exists=a-11c12f2  expected=a6b-2  extend=c-4d7  facts=a-3d-2e6  falls=a-4d-2e-2f13g-3  families=d2
family=c2  far $=c7g-3  far=a3b-3c6g-3  favour of=d2  favour=d3  favours=a-3d6  feb 0=a2  feb=a2  february 0=a2b2  february=c2  fee=a-3c2e3
fees are=a-2b-4c8  fees regulations=d3  fees=c3d2f-2  felled=a6b-2  few=c-2d3  fewer than=b11c-3e-3f-2g-3  fewer=a2b11c-3e-3f-2g-3
field=a-2c6  figure $=a-7b3c4f-2g4  figure for=a-2b7c-3d-2g3  figure is=b5c-3  figure=a-27b9c12d-7e-6f-7g26  figures for=b4g-2
figures=a-5b12c2d-9f-2  file=a-7b4c10e-3g-3  files=a-9b-3c10d7f-2  final=d-3e2  finance=a-6b5d-2e4  find=a-2b-2d4e3g-2  fire and=a3
fire=a5c-2  first=a4b4c-4e-3  five $=a6  five=a16b5c-7d-7e-3f-2g-2  fixed=a4b2c-2e-2  fly=a-2c4  foi=a4b-2c6e2f-2g-8  foia=a-4b-2c-5d12
foisa $=a-3c-2d3e3  foisa applies=b-2c3d-3e4  foisa=a-6b2d-2e7  following=b4c-2d-2  for 0=a-5b5d-5e-3f5g3  for a=a8b-5d-2e2  for agency=b3
for all=c-3d-2f4g3  for each=a-2b2c-3d4  for employees=a-2b5  for in=b-5c3e3g-2  for national=d-2e4  for over=a4b-2
for question=a-4b-2c2d2g3  for residents=b-2g4  for that=b2c-3e3  for the=a3b3c14d-10e-2f-3g-5  for this=a-4b-3c10e-2  for which=a-2e2
for=a-5b13c-4d3g-5  form=a-4c-3d3  formal=a3b-2c2  forms=a-4b8c-2  found=a-6b-5c6e10f-2  four=a13b-3c-5d-3  framework=a10b-3c-6d2e-2
free text=a4c-2  free=a7b5c-6e-2g-2  freedom of=a-4d4e4  freedom=a-4d4e4  from 0=a4b3c-2d-4e-3g2  from april=a3
from disclosure=a-3b-5c-2d9e2  from other=a-9b6c9d-2f-2  from the=a-2b-5c8d-3e7f-2g-4  from=a5b5c6d-4e6f-8g-10  fte $=a2  fte=b5
full range=a6e-4  full time=a4  full=a17b-3c-5d-2e-3f-2g-3  function=a-10c13  functions=a4c-2  funding $=a13b-2c-6  funding and=a2
funding integration=a2  funding=a29b-2c-12d-7e-3f-3g-3  further 0=a2  further=a5b3c-4d-3  future=b-2d3e-3  g=b3  gazetteer=a5c-2
gbp 0=a7b-2  gbp=a7b-2  general=a3  gennym=a-5c9  get at=d-2e5  get it=a-3b2d-2e4  get=a-4d-4e9  getting=a4  give this=c3  give you=a-3c5
give=a-8b11c7d-4f-3g-2  given at=a-4b-3c3g6  given=a-13b3d3e-5f5g7  gives=a-4e6  go through=a-2d3  go=a-4b6c6e-4f-2g-2  goes=c-2d2f2
going to=a3b-2d2  going=a4b-4d4e-2  got=a-10b3c8  gov example=a-6b2d-2e9  gov=a-6c-2d-3e11  government=a3c-2e2  grant=a5c-2
gross=a10b-2e-6  grounds=a-3b-2d7  groups=b-2d3  had 0=a5b-2  had been=b-3c3  had=a17b-6c-6d-3g-3  half $=a3  half plots=a2  half=a8c-3f-2
hall=a3c-2  hand=a-2d3  harbour=a2c-2f3  harm the=b-2d5  harm=b-3d6  hartsmere=e3  has 0=a2b3c-2  has been=a5b-3c3e-4f-3g3  has ever=c4
has no=a-5b-2c10  has not=a16b4c-12d-2e-2f-2  has=a5c19d-4e-8f-9g-3  have 0=a5d-2f-2  have a=a5b3c-6d-4f4  have an=a5  have asked=a-2e2
have been=a3b18c-9e-4f-5g-4  have closed=a2  have never=c3  have no=a-7b4d-2f5  have not=a7b-6c7d-3f-3  have one=b-3c-8d-2f11g3
have requested=c2  have the=a-2d-4g6  have this=a-3c8d-2  have to=a-3b-4c4d5e2  have weighed=b-2d4  have=a2b2c17d-17e-10f6
haven't=a-19b7c19d-3  having=a-4b-4c4d6  head of=a-2b14c-5d-3e-2  head=a-2b14c-5d-3e-2  health=a8d-4e-2f-2  held $=a-25b13c32d-9e-4f-4g-3
held and=b-2c2f4  held as=b5c-3  held by=a-8b7d-4e6  held for=a-4b9g-2  held in=a3c2  held section=b-4c11d-4  held the=a-3c5
held=a-45b29c53d-12e-5f-9g-10  help=a-6b9e-2  here $=a-9b-2d-3e14f-2g3  here=a-16c-4d-9e25g4  highways=a4b2d-2  hire=b-2f5
hold a=b9c-7d-4f-2g4  hold any=c4  hold no=a-7b-3c15d-2  hold nothing=a-3b2c3  hold the=a-8b7c10d-4e-2f-2  hold this=a3b10c2d-3e-4f-4g-4
hold=a-21b26c35d-17e-10f-12  holds this=d3  holds=a-10b-3c11d6f-2  home=a-2b3  homes $=a-7b-2c12  homes=a-9c19d-3e-2f-2g-2
hon=a-16b-2c14d8f-2g-2  hospital=a5b-4c2  hour limit=a-3d7  hour=c-2d7g-2  hours $=d3  hours 0=b5d-3  hours and=d4  hours at=d2
hours in=a-2b2  hours section=d2  hours this=d2  hours to=a-3d6  hours=a-4b5c-13d26e-6f-4g-4  house $=c-4d-2e5f4  house=a2c-4d-3e4f3g-2
household=a-4c8d-3  households=a10b-2c-3d-2  housing and=a4g-2  housing=a18b-6c-7d-4e3g-4  how many=a-7b-2c13  how=a-13b-6c19d5e-2f-2g-2
however=a2b4c-4d-2  https data=a-2b2d-3e4  https www=a-4b-5c-5d-7e26f-2g-3  https x=a3b-2c-2d-3e6  https=a-8b-6c-8d-14e46f-4g-6  i 0=b5g-2
i am=a3c4d-2g-2  i can=a9b-2c-4  i e=a2  i have=a-2c3  i would=a2c-4d-3g7  i'm afraid=a-4c11e-2f-2  i'm=a-4c11e-2f-2  i=a2b-4c4d-4e-6f-6g14
ict service=a4c-2  ict=b6d-4  idea=a-8c11  identified $=a-2b5c-3d2  identified=a-7b17c-3d-5  identify=b5c-4d3  if=a11d-3e-6  ii 0=a7b-3g-2
ii=b10c-2d-3e-2g-3  iii 0=b5g-2  iii=b4g-2  in $=a4c-2  in 0=a4b5c8d-11e-5f-3g2  in a=a3b-8c3d5  in all=b3c-2  in any=b2d-2
in confidence=a-11b2d12  in draft=c-2d4  in favour=d2  in full=b2  in house=d-2e-2f4  in january=b-3e5  in june=a2  in knowing=b2d2e-2
in line=a-4c8  in may=a-3b8e-2  in november=c2  in our=a-7b4c-4d-2e10f-2  in part=a6b-2c-2  in q=a-4c2g4  in question=a-3b-5c5g4
in questions=d-3e5  in terms=a-3c4  in that=a4  in the=a-4b10c-12d-7e20f-6  in this=a10b-3c-4  in total=b4  in=a16c-7d-2e6f-9g-3
include=a6b-2  included $=a7b-4  included in=a-14b-4c8d-2e-2g15  included=a-5b-8c6d-3e-2f-2g14  includes=a5b-2  including 0=a2
including=a9b-2f-2  individual=b-2c3  individuals=a-7d10  info=a-13c18  information $=a-9b2d11e-2  information act=a-3c-3d5e2
information asked=d-2e3  information held=a-3c6d-2  information in=c3d-2  information is=a-4c-5d7e7f-2g-3  information it=c2
information not=a-3b-6c17d-6e-2  information requested=d-3  information scotland=c2d-4e2  information that=a-2b-2c7d-2
information you=a-4b-2c6  information=a-25b-14c30d24e5f-10g-10  integration of=a5  integration with=a8c-2  integration=a5b6c-4d-2e-2g-2
interest and=b2  interest favours=a-2d2  interest in=a-2b-2c-2d10e-3  interest is=b2  interest test=d2  interest=a-11c-7d22e-4g-2
interests of=a-3b-2c-2d8  interests=a-5c-3d10e-2  into a=a2b4c-2  into=a5b5c-3d-3e-2f-2g-2  invoices=a-3d3  is 0=a6b-2c-4d5e-3f-2
is a=b-3c11e-3f-3g-2  is already=d-2e5  is an=a4b-2  is at=a7d-2e-3  is attached=a6b9c-5d-6e-2  is available=a2d-2e2  is being=d2
is commercially=a-7b6c-2d6e-2  is done=a7b-2e-3  is engaged=a-4b-2c-2d10  is excepted=a-4b-2c-2d10  is exempt=a-7b10c-6e8f-2g-3
is for=a-11c-3e-2f11g7  is held=a3b6c-10d-3e6f-2  is in=a-4c-2d-5e5f2g3  is kept=a-8b2c9  is met=d2  is no=a2b-5c9d-3e-3f6g-5
is not=a-13b8c17d-3e-5g-4  is on=a-3c-3d-5e13  is outweighed=d3  is over=d2  is planned=a4b-2  is published=a-5b-2c-3d-4e17
is reasonably=d-3e7  is recorded=a-6b12c-3  is refused=a2b-2c-6d10e-2  is run=b4c-2  is set=a3  is still=c-2d3  is the=a-5b3c4d-4e-4f-2g8
is therefore=a-3d4e2  is withheld=a-6b7c-3d6e-3  is £=a6b-4  is=a2b18c-4f-5g-12  isn't recorded=b-2c3  isn't something=a-6c10d-2
isn't=a-21b4c30d-7e-4f-3  issued=b4c-3f2  it $=a-4c12d-3e-2f-2  it depends=a2c4d-2e-3  it has=a2b2d-3  it holds=a-2c-2d7
it is=a9b-8d6e3f-5g-5  it isn't=a-3c9d-3  it lies=b2  it to=a-4d2e5  it under=a2b2c-2  it was=a8b-4c-2d-2e2  it went=a3
it would=a-12b6c-3d14e-2g-2  it's=a-2c2e5f-2  it=a10b3c2d17f-14g-17  its own=a-5c10  its=a-9b6c3d2g-2  itself=a-3b-4c5d2  january 0=a3b3d-3
january=b2c-3e4g-2  july 0=a6c-2d-2  july=a5c-2d-4  june 0=a10c-3e-2g-2  june=a9b-2c-6e3f-2g-2  just over=a2  just=a8b-2d-2g-2  k=b2
keep a=a-6b-3c17d-3f-3  keep=a-8c18d-3e-2f-3  keeping=a-2b9c-2d-4  keeps=a-3c8  kept $=a-11b11c5d-2  kept of=a-6b9d-2
kept=a-25b16c23d-5e-3f-3g-3  key=d-2e3  kilometres $=a4  kilometres=a5  km $=a4  km=a6b-2  know=a5b3c6d-7e-2f-3g-2  knowing=a-3d5e-3
known $=a2c3d-2f-2  known=a4b-6c11e-2f-4g-2  lack of=a4c-2  lack=a4c-2  land=a2d-4e2  lane=a7c-2  last count=a2  last=a6b-5c-5d-3e-2f2g7
late=a-3c8  law enforcement=d5e-2  law=b3d3e-3  lead=b7d-4  leased=a5c-2  least=a3  ledger=a-17b13c7  left=a11b-4d-2g-3  legal fees=a-2c5
legal=b-5c5d5e-3  leisure=a10b-2d-3  less than=a5b8c-3d-5e-2g-2  less=a5b7c-3d-4e-2g-2  let=b-3d3  letter=d-6e10g-3  level=a-3b-2d5
libraries=a7b-2d-2  library=a-4b4c2  licence=a2  licences=a7b-2  licensing=a12b4c-7d-3e-3f-2g-2  lies in=b2  lies=a-6b2c6  likely to=d3
likely=d3  limit $=a-13b-2c-3d23g-2  limit of=a-4b-2d8  limit=a-13b-7c-10d38e-3f-2g-3  line with=a-4c8  line=b-2c5d-2e3  link=a-3e9g-4
list $=a2  list is=a5b-3c4e-4  list of=a-6c3e3  list=a-6c11d-2e4f-4g-3  listed=a-4c-2e10  lists=c2  live in=a3  live=a6b-3  living=a6b-2c-4
local authority=a3  local government=a3  local=a11c-3d-2e-3  log=d-2f3  logged by=a-5b11c-2  logged=a-11b12c6d-3f-2  london borough=a5c-2
london=a8b-2c-4  long=c4  longer=c2  longest=a-3b10c-2d-2  look at=b-2d3  look=b-4c-2e10  looked at=b2  lost 0=a2  lost=a-9b8c8d-2f-2g-2
low=a3b-3c-2d3  ltd $=a6c-2  ltd=a18b11c-5d-17e-3f-2g-2  m $=a3  m agency=a5c-3  m contractors=a9b-5c-2  m of=a2  m=a10b8c-4d-4e-5f-2g-3
made $=c2  made=a-5c7e-2f-2g2  main=a4c-2  maintained=a-6b5c3d-3f2  maintaining the=d3  maintaining=d3  maintenance=a2  make=a-3b5
managed=b2c2d-3  manager=a7b5c-4d-4e-2  manifestly unreasonable=a-2d6  manifestly=a-2d6  many=a-6b-4c10e2  map=a-4e7
march 0=a11b5c-3d-6e-5f4g-5  march=a11b3c-4d-4e-5f4g-5  market=a5c-3  marsh=a4e-2  material=a-3d6  matter for=c4d-2e-2  matter=b-2c5e-3
may 0=a7b6c-4d-4e-2g-2  may be=a4b-3c2d-2  may wish=c3  may=a14c2d-8f-3g-4  me=a2  mean=c-2d5  means $=d-2e4  means=c-2d-4e8
meeting=a-3c5d-5e2  members=a5c-3  met by=d2  met=a3b-2d2  metropolitan borough=a5c-2  metropolitan=a9c-2e-3  mid 0=a2  mid year=a2
mid=a5b-2  miles $=a4  miles=a8b-5c3d-2g-2  mill lane=a2  mill=a2  million $=a2  million for=a3b-2  million=a7b-3  minute=b2c-2d2
minutes $=a4d-2  minutes a=d2  minutes each=a-2b-2d7  minutes for=d2  minutes=a-9b-7c10d13e-3f-2g-2  mixture=a4  mobile=c-2f4  moment=a2c-3
money=a7b-2c-3  month $=a3  month=a5b-2  months $=a8b-2c-2  months from=a3  months=a18b-3c-5d-2e-2f-2g-3  more $=a8b-2c-4
more than=a3b-2d4e-2  more=a16b-2c-7e-2f-3g-2  most of=a5b2c-2d-2  most=a19c-11d-5f-2g-2  mostly=a6g-4  move=a3c-2  moved=a-2c5
much=a-3b-2c5d2  my=a-2b-2c9d-2  n a=a-24b-3c-6d-3e-2f44g-6  n=a-22b-4c-6d-3e-2f44g-7  name is=a2b5c-2d-3e-2  name of=a-2b5d-2
name=a3b14c-6d-3e-4f-2g-2  names of=a-4b-7d13  names=a-10b11c-5d9e-3f-2  naming=d2  national statistics=d-2e4  national=a3b-2c-4d-4e8
nearest=a-3c4  nearly all=a6b-2c-2  nearly=b17c-12  need to=a-8c7d6e-3  need=a-10c11d4e-5f3g-2  needed=a6c-3
neither confirm=a-5b-3c-5d18e-2  neither=a-2b-5d17e-4f-2g-2  net=a4e-3  network=c-2d5  never been=a-11c15  never=a-17b-2c27e-2f-3g-2
new=a4b-4d2  next=a6b-4c-2d2g-2  nhs=a-8b-2c16d-3  nid yw'r=a-3c7  nid=a-8c15d-2f-2  nights=b4  nil $=a8b-3c-2  nil=a17b-6c-3d-3e-2f-2g-2
nine months=a5c-2  nine=a9b-2c-3d-2  no $=a27c-20d-2f-2  no but=a6c-3  no contractors=a6b-5  no cost=a8c-6  no data=a-11b7c7  no date=a6c-4
no decision=a8c-5  no idea=a-8c11  no info=a-12c14  no information=a-7b3c10d-3  no it=a4c-3  no longer=c2  no not=a18c-13f-2
no plans=a3c-4f3  no portal=c-4f6  no record=a-12c17d-3  no recorded=a-4c5  no records=a-15b13c5  no separate=a-10b3c13g-3
no such=a-10b-2c16d-2  no the=a13c-9d-2  no we=a14c-11  no=a6c41d-17e-18f6g-19  nobody has=a-3c8  nobody=a-5b-2c14d-2e-2  noise=a10e-8
none $=c-2f6  none of=a6c-2e-5f3  none=a20b16c-18d-6e-9f2g-5  nor deny=a-5b-3c-5d18e-2  nor=a-6b-5d19e-3f-2g-2  north=a4
northmoor example=e3  northmoor=a-5c5e3  not $=a26b-2c-19f-4  not a=a-4b-3d10f-2  not able=b2  not applicable=a-14b-6c-18d-6e-2f54g-8
not apply=a-5b-2c-10f21g-2  not arise=a-10b-4c-5f22g-2  not at=a11c-5d-2f-2  not available=c5d-2f-2  not be=b3c-2  not been=a11b-3c-4d-2
not by=a-3c6  not counted=a5b-2  not disclose=a-5b-3c-8d17  not disclosed=a-7c-8d22f-4  not given=a-8b13c-5d5e-2f-3
not have=a24b-7c-7d-6e2f-4  not held=a-33b22c52d-20e-8f-6g-6  not hold=a-24b21c32d-15e-4f-6g-4  not included=a9b-6c-2
not known=a-6b-3c16d-3f-3  not obliged=c-3d5  not possible=a-2b-2c5  not record=a-10b7c11d-4f-2  not recorded=a-26b16c29d-8e-3f-6g-2
not required=a4c-5d2  not say=a-3b-3d7  not separately=a-8b5c7  not show=c4  not something=a3c2d-3f-2  not split=a-9b5c3f-2g5
not tell=b-3c4  not the=c4  not to=a2b2c-3d2  not yet=a18b3c-11d-2f-5  not=a-13b25c34d4e-29f12g-34  note 0=a-13b2d10e5f-2
note of=a-3b2c7d-4  note=a-22b6c6d19f-4g-5  notes=a-8c8  nothing $=a-3c7  nothing=a-21b2c31d-9e-7f10g-6  notice under=b-6c13d-4
notice=a-4b-6c16f-2g-2  notices=a8c-4d-3  nov=a3  november 0=a6c5d-4e-4  november=a3b3c4d-4e-4  number $=a-4b-2g8  number is=b7d-4
number of=a5  number=a-2b6c3d-7e-4f-2g6  numbers=a-11b9c-4d14e-4f-2g-2  obliged to=c-3d5  obliged=c-3d5  october 0=a4  october=a2d2  oes=c4
of $=a7b-2d-3  of 0=b-5c-4d-2e4f2g4  of a=a-2b4  of accounts=b-3d-2e7  of all=d2  of both=a3  of completion=a-3b3d2  of crime=a-2b-3d9
of different=a10c-3d-2  of disclosure=b2  of foisa=a-4b2d-3e5  of households=a3  of how=a-2c4  of information=a-4d3e4  of it=a-4b-3c11d-2
of its=a-4b2c-4d5  of our=a8b-4c-5d5e-3  of section=a-5c2d3e3  of service=b2c-3d2  of services=a-2b-2c-2e7  of staff=a2b-3d4  of that=a-4c7
of the=b4d4e-3g-3  of them=a7b-5c5d-3e-3g-2  of these=a4b7c-6d-2f-2  of this=a-4b6c4d-7e6g-4  of those=a5b6c-2d-5e-2  of use=b2
of which=a13b-4d-3e-3g-2  of whom=a3  of your=a-2b-2e4  of £=a-2b2d3  of=a16b7c4d5f-12g-21  off in=a3  off=a9c-2d-2
office applications=a9c-2d-2  office for=b-2d-2e4  office=a5b2c-2d-4e2f-2g-2  officer=a20b-2c-9d-3e-3  officers 0=a2
officers=a5b2c-12d12e-2f-2g-2  old=a-6c9  on $=a3b3c-4d6e-4f-3  on 0=a6b-2c-5e-3f6g-2  on a=a7b-2c-4  on average=b3  on its=a-4c5
on our=a6c-5d-6e11f-2g-3  on section=d3  on the=a7b-12c-4d-3e20f-3g-4  on this=a-4b-2c4d3e2f-2  on=a4c-14d3e32f-8g-17  one $=a2b-4d-3f8g-3
one another=b-3d3  one at=c-2g3  one in=a4c-3  one is=a7c-3  one minute=d2  one of=c3  one=a10b-7d-7e-8f6g8  ones=a6b-3
online portal=a5c-2  online=a9b-2c-3  only $=a4  only=a-5b12c-8d-3e-6f-5g14  ons mid=a4  ons=b-2d-3e8g-3  open data=b2d-3e4  open=c-4d-2e7
opened=a-3b2c2  operator=a-4b3e2  option to=a2  option=a4  or 0=b-2d2  or so=a4  or £=d3  or=a14b-9d4e-2f-3g-4  order=a3b2c-4
other 0=a7b-2d-2  other means=c-2d-5e8  other=a14b7c3d-18f-6  others=a10c-2d-5e-2  otherwise accessible=d-4e9  otherwise=a-2b2c-4d-5e10
ottermouth example=a-2e4  ottermouth=a-2e4  our 0=a2  our answer=a2c-3e-3f-2g6  our open=b2  our own=a12c-3e-7  our response=a4e-2g2
our retention=a-9b4c8  our services=a-11e15  our system=a-6b3c7e-2  our website=a5b-3c-4d-4e12g-4  our=a-4b-3c5d-9e32f-15g-6
ours=a-2b2c4d-2  out $=a-9c16e-2f-2g-2  out by=a4b-2  out in=a2c-4d-2e4  out of=a5b6c-8  out to=a6b-4c-3d2  out=a-4b20c10d-9e-4f-7g-6
outweighed=d3  over 0=a2  over ten=a2  over the=b-2c-4d10  over £=a-2e5  over=a8b-7c-5d8f-3g-3  own=a13d-3e-9g-2  owned=a4c-2  owner=c3
p=a-4e7  page 0=a-6b-3e16g-4  page=a-13b-2c-3d-7e33f-2g-6  pages=b4  paid $=a5b-2c-2e2  paid for=a7b-3c-2  paid through=a-3b5
paid=a4b10c-5d-5f-2g-2  paper=a-6b-2c3e6  papers=a-10b-2c11e2  parish=a-10c12  park=a6c-2  parking=a2b2c-2d-4e3  parks $=a5b-2
parks=a9b-3d-2e-2  part $=a2  part is=a-2b2  part of=a-12c7d3f4  part time=a3  part=a-3d4e-4f2  participation of=a7c-2  participation=a7c-2
parts=a-8b4c-2f9g-2  party=b3  passed=a3  pay=a5b3c-4  payments=a4b-4c-5d4g2  payroll $=a5b-3  payroll £=b4  payroll=a2b6c-4  pdf $=a6e-2
pdf=a4d-3  people $=a5b-2  people=a8b-2c4d2e-7f-2g-3  per annum=a2  per cent=a5  per hour=a4b-2  per=c3d-5e-3f-3g7
percentage $=a-10b11c5d-2f-2  percentage=a-24b23c12d-4e-2g-3  period=a8b-2c-5  permanent=a2  person=a-2d5e-2
personal data=a-7b7c-5d13e-4f-2g-2  personal=a-13b11c-7d19e-4f-3g-2  persons=b4c-2  pest control=a2  pest=b2  phase 0=a5  phase=a4
phases=a2  place=a9c-3  plan=a-16b6c2d-2e11  planned for=a3b-2c-2f2  planned=a4b-3f2  planning and=b4c-3  planning building=a3
planning housing=a3c-2  planning=a11c-10d-3e8f-3g-3  plans=a7c-6f2  planted=a6b-2d-2  please refer=a-7c-2d3e3g5
please see=a-4b-6c-8d5e2f-5g16  please=a-12b-3c-12d8e8f-9g19  plots $=a2  plots=a6b-2  plus 0=a2  plus=a9b-3g-2  pm=a2  police $=a4
police=a4b-3c5d-3  policy $=a11b-2c-7d-2e2  policy is=a-6b4e4  policy=a8b8c-14e4f-3g-3  ponds=a5c-2  pool=b3c-2  population=a2d-2e6g-3
portal $=a8c-4  portal at=a2c-2f2  portal=a10b-2c-11d-4e6f4g-2  portfolio=b-2c4  possible to=a-5b-2c9  possible=a-5b-2c9  post=a2b4c-2d-2
posts=a2  pounds=a2  prejudice the=d3  prejudice=a-2b8d-3  premises=a-4b7  present $=a3  present=a15c-4d-3e-2g-2  prevention of=b-2d6
prevention=a-2b-3d8  price $=a-6c6  price=a-9c5d3g2  prices=a-3b3e3  primary=a6c-2  private hire=a-4f5  private=a-2b6c-3d-3f5
project=c3d-4f2g-2  promoting usage=a10c-3d-2  promoting=a10c-3d-2  properties $=a7c-2  properties=a33b-3c-6d-2e-2f-2g-18
property=a13b-3e-2g-5  provide=a3b-3e5  provided=b2c-5d5e-2  provides=a3c-2  public interest=a-8b-3c-6d21  public=a-6c-12d17e5f-3g-3
publication=c-2d4e2g-3  publish=a-5b-5c-5d7e10  published accounts=a-2d-2e6  published by=b2d-2e3  published each=d-2e4
published in=a-5b-3c2d2e4  published on=a-2e5  published=a-23b-2c-4d-2e37f-3g-3  pupils=a3b-2c-2d4  put=a3b-4d2  q 0=a-10b-11c3d-9e-7f7g25
q=a-12b-11c3d-9e-4f7g25  qualified=b7c-2d-4  quarter=b2c-3d-3e6  question $=a-3b3  question 0=a-15b-17c6d-6e-5f12g24
question=a-14b-17c4d-10e-8f15g29  questions 0=a-3b-5c3d-6e4f4g2  questions=a-7b-7c-5d4e4f8g2  range of=a6e-4  range=a7e-4  rate=a-4b5d-2g4
rates=e3  rather=b2c-3d5  rats=b2  re=b6d-4e-3  read=a-7b5c-9d15e2f-3g-2  real=a4c-2  reason=a5b2c2d-3e-2f-2g-2
reasonably accessible=c-2d-5e7  reasonably=a-2c-2d-5e8  reasons=a-3b6c-6d8e-2  received 0=a3  received=a15b-4c-9  record $=c4  record is=c2
record of=a-13b3c15d-2  record this=a-5b4c6d-3  record=a-28b14c35d-9e-3f-5g-4  recorded $=a-14b20c8d-6e-2f-4  recorded by=b-2c3
recorded information=a-3b-2d9  recorded separately=a3b-4c4  recorded=a-25b23c26d-4e-6f-11g-4  records $=a-11b-2c17d-2
records=a-22b6c22f-3g-3  recycling=a2  redacted=a-7b19d-8  refer to=a-14c-3e3f-2g17  refer you=a-3d-3g8  refer=a-18b-2c-3d-2e3f-3g26
refusal notice=b-2c2d2  refusal=b-2c2d2  refuse=d2  refused $=a2  refused please=a-5c-2d16e-2g-4  refused under=a-3c-2d8e-2
refused=a-4b-5c-10d37e-7f-4g-8  refusing your=d2  refusing=b-2d5  regard=b-2d2  register $=c6e-3  register of=a6c-5
register=a6b-4c6d-5e2f-3g-3  registered=b4  registration=a2b6d-6  regulation 0=a-21b-6c3d24e4f-3g-3  regulation=a-21b-6c3d24e4f-3g-3
regulations=d4  release=a-8b8c-8d12e-2  relevant=a-7c-4d-2f14  rely on=a-2d3  rely=a-2d3  replaced=a-2b2  reply to=a-2g4  reply=c-2g4
report is=a2b-4d7e-3  report on=a-2b2c3d-2  report=a-3b4c3d-2e4f-2g-4  reported=a5b4c-2d-4  reports=a-7b2c2f3  request $=a2
request is=a-3c-2d8  request under=c-2d5  request=a-9b-7c-3d20e5f-2g-3  requested in=c2e3  requested is=a4b-3  requested=c3d-3e3
requests=a-3c-3d7  required to=a4c-5d2  required=a3c-5d4  residents $=a3  residents=a27b-5c4d-6e-2f-4g-14
response to=a-4b-2c-2d-3e-4f-2g17  response=a-6b-2c-5e-6f-3g23  responsibility of=a-8c10  responsibility=a-11c14  rest=a3
retention schedule=a-9b4c7  retention=a-10b4c10  return=a2  revenue=b4e-3  revenues=a4  review=a9b-2c-5e-3g4  revoked=a2  revs=a5c-2
right to=a3b-2c-2d2  right=a2b-2d3  rising to=a2  rising=a2  risk=b-4c2d4  road and=a4c-2  road=a9b-2c-3  roads=a6b-3  rolling=a12b-2c-6
roughly=a8b-2c-2e-2  round=a-5c11f-2  rounds=a-13c19d-2  run $=b2c-2  run by=a3b2e-2  run=a4c-7d-3e2f5g-2  runs=a6
s 0=a-25b18c-8d18e7f-4g-6  s=a-24b16c-8d19e7f-4g-6  sadly=a4c-2  said=a-2b-2c-3d-2f9  same as=a2b-2d-2f-2g6  same=a-21c-5d-3e-6f-5g39
saturday=a3  say $=c2d3  say how=a-2c3  say=a-2b-4c17e-3f-4g-3  schedule $=a-9b4c7  schedule=a-9b4c7  scheme=c-5e4f5g-3  school=a-3c2
schools $=a3  schools and=a4  schools=a13b-4c-2e-2f-2g-2  scotland act=c2d-4  scotland=a-2c5d-7e5  search=a-8b-2c2d4e5  second=a-6b4c6e-3
section 0=a-39b4c9d36e16f-9g-17  section=a-39b4c9d36e17f-9g-17  sections 0=a-3b-3d8  sections=a-3b-3d8  security=a-5b-4c-9d22
see 0=a-4b-11c12d-8e3f8  see above=c-2d-2e-4g8  see annex=a-5b2d11e-2g-3  see attached=a15d-2e-3g-6  see below=a-11b20c-2d5e-3f-2g-6
see https=a4  see note=a-5d8e3f-2g-2  see our=a-8c-2d-4e13f-2g4  see q=a6b-5d-2e-2f5g-2  see response=a-3g7  see table=a8b2d-6e-3
see the=a-13b-2c-10d5e15f-4g9  see www=a6d-3  see=a-16b3c-11d7e14f-6g9  send=a2b2e-4  sensitive $=a-11b6c-3d12
sensitive=a-15b9c-8d22e-4f-2g-2  separate budget=a-4b3  separate=a-10b8c18d-2e-3f-3g-6  separately $=a3b-8c10  separately=a-8c15d-3e-2f-3
september 0=a7d-2g-2  september=a7c-2e-2g-2  service $=a8c-5e-2  service=a13b2c-10d-4e-6f10g-5  services $=a7b-2c-5d-2e6g-2
services=a12b5c-17d-9e18f-4g-6  set out=a3b-2c-3e4  set=a6b-7c-6e9  settled=a3  settlement=a-4b-2c-2d6g3  seven=a3  shared with=a6c-4
shared=a6c-6  show=a-7c11  shown=a-6b-2c6e3  sign on=a4c2d-2e-2  sign=a3c3d-3e-2  signed=a-4b4  since 0=d-2f4g-2  since the=a3
since=a8b6c-2d-5e-5f3g-5  single sign=a4c2d-2e-2  single system=a5  single=a9d-4e-4f-3g3  site=c4d-6e6g-3  sites=a10b-4d-2
six=a11b-2c-5d-2  small=a-8b3d8g-2  so $=a8c-3  so 0=b-2f4  so far=a2b-3c7d-2g-3  so few=b2  so is=a-4b5d-2e2  so it=b-2c3  so no=a2c-3f4
so not=a6f-6  so section=a-5b4c-3e6  so that=b4c-4  so the=a-3c2f3  so there=b-2c3f2  so this=b-2d2f2  so we=a-6c10f-2
so=b-8c11d-8e2f15g-13  social care=a10b2c-5d-2e-2  social=a9c-6d-3e2f-2g-2  sockets=a6e-5  software licences=a2  software=c6  sold=a3b-3c2
solution $=a3  solution=a6c-2  some 0=a3b-3c-3d5  some=b7c-7d6e-2g-2  someone=d2  something that=a-2c7d-2  something we=a-5c7
something=a-3b-2c13d-3e-2f-3g-2  sorry=a-15b-3c23e-2f-2  sources into=a5  sources=a6c-2  spend for=a2  spend=b-2c-2e5  spending=d2
spent £=a3b-2  spent=a5b-3  split out=a-3c5  split=a-16c17d-3e-2f-3g7  spreadsheet=a13b-2d-2e-2g-4  spring=a4c-2  sq km=a4  sq miles=a3
sq=a6b-2  square kilometres=a5  square miles=a3  square=a8b-2d-2g-2  squatters=d3  sso=a8b-2c-4  st=b-2f7  staff $=a9c-2g-3
staff and=a6b-2c-2  staff in=a2  staff £=b5  staff=a9b17c-13d3e-5f-4g-6  stage=b2c-2  stand alone=a3  stand=a3  standards=c-2e3  start=a2
started=a6b6c-12d-2f4  statement of=b-3d-2e8  statement=b-3d-2e8  station=a6  statistics=b-2d-3e7  still in=a-3c-2d8  still=a2b-3c-2d8e-2
stock=a3c-3f2  stolen=a3b-2c2  stopped=a-4c8  strategy=a-5c9  street=a5b-2c6d-4e-2f-2g-2  subject to=b-2c2d2g-2  subject=a-2c2d3g-2
such=b-3c12d-3e-2g-2  summer $=b4d-4  summer=a2b4d-4  supplier's=b4  supplier=a-3b6c-2d-2e4  suppliers=a-8b6d2e2  supply=b5d-3
support=a5b3c-2d-3e-2  supported=a2b2c-2  survey=a-4b-3c6e2  suspended=a2  switched off=a3  switched=a3  system $=a13b2c-9d-2f-2g-2
system integration=a2  system was=a-3b2c3  system=a12c8d-2e-6f-7g-5  systems $=a6c-2  systems and=a-4c5  systems are=a4
systems=a5b2d-2e-3f-2g-2  table 0=a2b2d-3g2  table=a9c-3d-4  take 0=d3  take more=a-3d4  take=b-6c-2d16e-3f-2g-3  taken=a-11b5c17d-7e-2
takes=a5b2c-2d-3  target=a2b-2  tax and=a3  tax=a12b-3c-3d-2e-2g-2  taxi=a3  taxis=a-2b4d-4e5  team $=a6c-3  team=a9b5c-3d-4e-3f-2g-2
tell us=b-2c7d-2  tell you=a-2b-4c6  tell=a-5b-4c18d-2e-2f-3g-2  temporary=b3  ten years=a2b-2c2  ten=a5b5d-8  tender=c-3d4
terms of=a-4b4c3d-2  terms=a-6b10d-2  test=b-2c-2d3  text=a4c-2  th=a6e-3  than 0=a-4b6c-3d13e-4f-3g-5  than five=a2b7d-5
than=a11b15c-7e-7f-6g-7  that $=a-4b-2c9  that 0=b7d-4  that a=b2c2d-2  that are=a2  that is=b-4d8e-2g-2  that it=a-4c-3d8
that the=a4b-6c5g-2  that this=a4c-3  that to=a2b-2d2  that we=a7c-8d4  that would=a-2c6  that=b3c16d6e-11f-5g-10  the 0=a-9b3d12e-3g-2
the a=a-4e8  the act=a-9b-7c-2d12e8f-2  the amount=a-2b-2d7  the annual=a-4b-2d2e5  the answer=a-10b-4c-8d-5e-3f16g14  the applications=a2
the appropriate=a-4b-2d9  the attached=a14b-2c-4d-2e-3g-3  the authority=a7b-3c5d-3e-2f-2g-2  the autumn=a6b3c-3d-3g-2  the balance=b3
the borough=a-4c6d-2  the budget=a4c-3d-2e2  the calendar=a2  the case=a6c-3  the city=a2  the contract=a3b6c-4e-2
the contractor=a4b-3d3e-2g-2  the cost=a-2b-3d5  the council's=a-5b-4c-2e14g-2  the council=a11b-4c-2d5e-3f-2g-5  the county=a7b-3d-2
the course=a-3b2c-2d5  the data=a3d-2  the end=b2d-2e2g-3  the exact=b10c-2d-7  the exception=d2  the exemption=a-2b4c-2d2
the fees=a2c-3d2  the figure=a-8b-6d6g9  the first=a-2b3c-2d2e-2g2  the freedom=a-4d4e4  the full=a7e-4  the general=a3  the ict=b5c-3d-2
the information=a-4b-10c15d-2e5f-3g-2  the last=a8b-3c-3d-2f3  the ledger=a-13b9c7  the limit=d3  the list=a2b-5c3d2  the local=a2b2c-2d-3
the longest=a-3b10c-2d-2  the main=a4c-2  the moment=a2c-3  the most=a5b2c-3d-2  the name=a-2b4  the names=a-3b-5d9  the nearest=a-3c4
the next=a4b-2d2  the note=a-4b3c-2d7e-3g-2  the number=b6e-2  the office=b-2d-2e4  the old=a-7b-2c11d-2f2  the one=b-3c-4e2g6
the operator=a-7b3c2e2  the option=a2  the other=a3b2d-4  the others=a-3b5d-2  the payroll=a3  the person=c-2d5  the police=b-2c4
the portal=a4c-2  the post=a2b4c-2d-3  the present=a3b2c-2  the prevention=b-2d5  the price=a-3e2g3  the project=a-4b-2c8
the public=a-7b2c-8d12e5f-2g-2  the reason=a4b-4c4  the reasons=b7d-3  the register=a-5c7d-4e2  the report=a5b-2d4e-5  the request=b-3c-2d6
the response=a-5d-2g10  the rest=a3  the same=a-13b4c-5e-5f-2g22  the second=a-5b2c5d2e-3  the service=a8b-3c2e-3  the services=c-2e3
the solution=a6c-2  the statement=a4b-2e2  the supplier's=b4  the supplier=a-2e4  the system=a4b-5c3e-2  the team=b6c-3d-3  the time=d2
the total=a-2b2g3  the trust=a-2c7d-3  the website=e3  the work=a-3c4  the year=d2e-2  the £=a-3b-3d8  the=a10b4c24d-8f-22g-9
their=a-6b9d2e-2  them $=a-3c11d-2e-2f-2g-2  them in=a2  them=a-8b8c9d4e-7f-2g-5  then=a6b5c-6e-2f-2  there $=g3
there are=a14b2c-7d-5e-3g-2  there have=a2c-3d4  there is=a-6b-5c13e-6f4  there isn't=a-13b3c9g4  there was=a6b-2c-5f2
there were=a6b10c-5d-2e-2f-3g-4  there=a10b4c2d-2e-12g-3  therefore applies=d2  therefore exempt=a-2b-2e5  therefore refusing=d2
therefore=a-12b-6c-2d7f14g-2  these $=a2b4c-2d-2  these 0=a-2b-2c-2f8  these are=a4b-4e3  these=a-11c6d-5e5f13g-7
they are=a6b11c2d-8e-3f-2g-6  they=a14b5c4d-4e-6f-5g-8  thieves=d3  think=a-3g5  third party=b3  third=a14b-4c-7e-2
this $=a-4b-8c19e-5f-6g4  this and=a-5c5d3  this as=a2b4c-5d3f-2  this at=a-3c-2g5  this figure=a5c-4  this has=a7c-5d-2g3  this in=a-5c10
this includes=a4  this information=a-2b-3c3d4e3f-2g-3  this is=a10b-16c-3d3e8f-4g3  this isn't=c3  this letter=d-5e5g-2  this part=a-3d7
this question=a-4c2f7g-2  this to=a-2b-2c4d2  this was=c2g3  this would=a-7d12e-3  this year=a2  this=a-30b-21c34d11e10f-10g5
those on=b2c-2  those=b8c-2d-8e-4f6g-2  though=a4b6c-6  thousand=a3  three years=c2  three=a10b12c-10d-7e-3g-3  through the=a-2c3
through=b5e-2f-2g-2  time $=a7b-3c4d-2e-2f-2g-2  time and=a-2c3  time=a-3b-3c13d5e-4f-3g-3  times=b2c3d-3  to 0=b-10c-6d-5e-5f12g14
to answer=a-5b-2c2d9g-2  to ask=a-2d6  to be=a2b5c-7d3e-4f2g-2  to cabinet=d2e-2  to comply=d3  to date=a4  to disclose=a-2b-2c-3d8
to do=a2b2d-2  to effectively=a6c-2  to extend=a2  to find=b-2d6  to give=a-6c7f-2g-2  to go=b-2c2d2  to march=b2  to name=a5c-2d-2
to our=e4  to prejudice=b2  to provide=c2  to q=a-7d-3e-2g14  to question=b-3c-3e-3g8  to read=a2b-2d5e-3  to release=a-3b-2c-5d12
to say=b-3c6  to tell=a-2c6  to the=b9c-6d-2e-2f-4g5  to them=a-3b3c3d-2  to this=a7c-4  to us=a-14b2d-6f21g-2  to you=a-4c-2d-7e13
to z=a-2e6  to £=a5b3d-5  to=b-20c-4d19e-14f9g10  together $=a3b-3  together with=b-2c4  together=c5  told=a-2b2c3  too=a5b-2c-2
tool=c-5d8  total 0=a5b3c-5g-2  total of=a-2b4  total=b11c-6d-4f-2  town=a6c-2e-2  trade=b3  trading standards=a4  trading=a4c-2
training $=a3  training users=a8c-2d-2  training=a13b-2c-4d-3e-2g-2  transferred=a-2c3  transparency=b-2d-2e6  transport=e-3f3
trees=a3b-4d-3e4  trust does=a-2c4  trust=a-8c17d-5e-3f-2  turned=b2  turnover=a3  twelve=a8c-3  twice=a4c-2  two of=a2  two years=a3
two=a20b8c-11d-9e-5f-4  type=b-4c3  uk=a-5e8  unable to=a-10c9d9e-2f-2g-2  unable=a-10c9d9e-2f-2g-2  under 0=a8b-4d-4g3
under regulation=a-4b2c-2d8  under s=a-7b11c-3d3f-2g-3  under section=a-11b15c3d4f-5g-7  under the=b-3c3e2  under=a-25b21c-3d12e11f-5g-10
unit=b4d-3  unitary authority=a2e2  unitary council=a3  unitary=a10b-2d-3f-2  unknown=a-24b14c21d-2e-2g-6  unreasonable=a-2d6
until 0=a5c-2  until=a7b4c-5e-2g-3  up $=a2b-2c2  up to=a5  up=a5b-2c3d-4e3f-3g-2  upheld $=a2  upheld=a3  upper=a-2e5  uptake=b-5c8
us $=a-12b9c-7d-6f13g2  us to=d4  us=a-17b16c-5d-7f13  usage $=a3  usage=a10c-3d-2  use $=f3  use the=a6  use to=b2  use=a24b3c-15d-2e-5g-4
used=a8b-2c-2  users $=a3  users to=a7c-2  users=a13b-2c-2d-3e-2f-2g-2  uses=a11c-8  vale=a2  value=a-12b17d-3  vans=a6b-2c-2  vat $=a2
vat=a6b-2  vehicles $=a5c-3  vehicles=a15b-2c-8  via=c-4e6  view=a-6b5d-4e6  virtue of=a-3b-3c-2d8e2  virtue=a-3b-3c-2d8e2  visits=b6d-2g-2
want=a-2c-2e5  ward=a-6b13c-3d-4  was 0=b5d-2g-2  was a=a3b-2  was considered=a2  was no=a5c-4f3  was not=a4b-2  was paid=b4
was £=a3b2c-2e2  was=a18b8c7d-19e-5f-4g-5  waste $=a2  waste disposal=a3  waste planning=a3  waste=a16b-4c-2d-3f-2g-4  water=a7c-3
way=a-3c10e-3f-2g-2  we are=a4b-3c-16d19e4f-3g-3  we can't=a-5b6c2  we can=a-9b11c3d-2  we cannot=a-10b3c3d7  we consider=a-2c-2d3
we could=a-2b-2c7  we do=a6b5c-5d11f-9g-7  we don't=a-8b9c15d-10e-4f-4  we estimate=a4b-3c-2d4  we had=a6b-2  we have=c2d-7e-4f10
we hold=a7b3c-4d-2e-4f-4g5  we keep=a-3b2c4d-2  we neither=b-2c-2d7  we no=c2  we only=a-11b7d-2g5  we provide=a4  we rely=a-2d3
we run=c-3d-2f4  we took=a2d-2  we use=a7c-2e-2  we will=a-3b2c-5d7  we would=a-3b-2c2d6f-2  we'd=a-3b4c4d-2  we've=a-3b2c3d-2e-2
we=a-8b24c6d7e-16f-2g-11  website $=a-3c-3d-2e13g-4  website and=e2  website at=a3  website https=e2  website www=a2
website=a-3b-6c-7d-9e36f-3g-8  week $=a2  week=a2b2  weeks $=b6c-3  weeks=a4b6c-4e-2f-2g-2  weighed the=b-3d6  weighed=a-3b-4c4d5
well=a5b-3c-4d3  went live=a4  went to=a6e-3  went=a10d-3e-5g-2  were 0=a2b14c-7e-2f-2g-4  were made=a3c-2  were no=a4b-2  were paid=a-3b4
were refused=a2  were upheld=a2  were=a9b22c2d-9e-10f-7g-7  what was=a-3b6d-3  what we=b-4c3d-2e5  what=a-6b6e2f-3  when the=a-5c6
when=a-4c7d-3e3f-2g-2  where the=b-2d3  where they=b6d-2e-2  where=b5c-3  whether=a-2b-4c2d7  which 0=a5b-2  which are=c3e2  which have=a2
which is=a6c-7f-2g3  which the=a-6b6  which was=a-6b9d-2  which we=c-3d4  which were=a4  which £=b2  which=a4b-4c5e4f-7g-2  while=d4
who=a-2c10d2e-6f-2g-2  whole=b-3c5  whom=a5  will be=b-2d9e-4  will not=a-4b2c-6d10  will=c-8d15e-4f-2g-2  wish to=c3  wish=c3
with 0=a9b-5d-2  with a=a3c-2d2  with an=a3  with existing=a8c-2  with our=a-3c4  with the=b-4c8d3e-4f-2g-2  with your=d2
with=a8c5d5e-14f-6  withheld under=a-9b15c-4d6e-5g-2  withheld=a-29b25c-11d37e-9f-4g-9  withhold=a-2d4  withholding the=b4d-2
withholding this=b-2d2  withholding=a-3b3c-2d4  within 0=a2b-3c4  within the=a4b-2d3  within=a7b-3d2e-2f-2g-3  without=b-2c-4f4
work=a3d4e-3f-2g-2  worked out=a-4b-5c12  worked=a-5c11d-3  workers=a6b-4  working days=a2b2  working=a3  works=a-4c10d-2
would be=a-2b3c8e-5f-2g-2  would exceed=a-4b2c-5d9  would harm=b-2d3  would have=b-4c2d6  would help=b2d2  would need=a-3d6
would not=b2c6d-5  would refer=a-2c-2d-2g6  would take=a-7b-3d15e-2  would=a-26b11c-2d47e-17f-10g-3  written=a-10c14  www northmoor=e3
www ottermouth=a-2e4  www=a-8b-10c-11d-15e56f-5g-7  wybodaeth hon=a-16b-2c14d8f-2g-2  wybodaeth=a-22b-2c21d7f-2g-2  x 0=a3
x example=a3b-2c-2d-3e6  x=a9b-4c-3d-4e5f-2g-2  y=a-6b3c10d-5  year $=a11b2c-7d-2  year 0=a5  year and=a3  year before=a3  year estimate=a2
year was=a-2b4  year=a30b-2c-14d-6f-4g-4  years $=a13b-2c-6d-2e-2  years=a24c-4d-4e-8f-3g-4  yes $=a8b-2c-4d-2e-2f3g-3  yes 0=a3
yes but=a4b3d-4  yes in=a4d-2  yes my=a2  yes see=a6e-3g-2  yes since=a-3f5  yes the=a3  yes we=a2b2d-2  yes=a47b5c-14d-16e-15f5g-11
yet $=a6b-2d-2  yet=a15c-4d-3e-2f-4g-2  yn=a-35c4d-2f36  you ask=c-2e2g2  you by=b2d-2e2  you can=b-2c-2d-5e11  you have=a-3b-2c2e2
you may=c3  you to=a-3d-4g9  you=a-16b-11c15d-10e23f-6g6  your request=a-10b-4d13e3  your=b-8d10f2g-3  yourself=e3  yw'r=a-3c7  z $=a-2e4
z=a-7b-2c-3d-3e18  £ 0=a36b26c-23d-8e-11f-9g-12  £=a36b26c-23d-8e-11f-9g-12
`;
