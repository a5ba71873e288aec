/**
 * In how many mails of each kind a word stands: `about=a12h3` says in 12 of the kind whose letter is a and in 3 of h.
 * The evidence is every mail under test/message/fixtures; test/message/count-words.ts counts them. `:` marks a word
 * of the subject, `#` a sign that is no word.
 */
export const KIND_LETTERS = {
  acknowledgement: "a",
  auto_reply: "b",
  clarification_request: "c",
  extension_notice: "d",
  fee_notice: "e",
  holding_reply: "f",
  internal_review_ack: "g",
  internal_review_outcome: "h",
  not_held: "i",
  out_of_office: "j",
  portal_link: "k",
  recall: "l",
  refusal: "m",
  response_full: "n",
  response_partial: "o",
  spam_or_unrelated: "p",
  transfer: "q",
} as const;

export const MAILS_OF_KIND = {
  acknowledgement: 71,
  auto_reply: 21,
  clarification_request: 31,
  extension_notice: 22,
  fee_notice: 12,
  holding_reply: 32,
  internal_review_ack: 14,
  internal_review_outcome: 13,
  not_held: 19,
  out_of_office: 22,
  portal_link: 18,
  recall: 11,
  refusal: 30,
  response_full: 38,
  response_partial: 26,
  spam_or_unrelated: 21,
  transfer: 19,
} as const;

export const WORD_COUNTS = `
#answers=a5b1c1e9f2h5j1k3l2n25o19p7 #asks=b2c22n1p5q1 #figures=a2b1c1e9f2g1h4i2j1k5l2m5n12o4p7 #file=h4k1m1n7o7p1
#gives=a7c1d2e4f3g2h5i2k5l1m3n29o23p1 #item-given=n10o12 #item-not_held=o2 #item-refused=o8 #list=a6b1c5n10o12
#may=a19b6c4d1e6f1h1i1j2m6n6 #none=c1g1i19j1m3n1o5q4 #part=d1f1h2o16 #refuses=c1d3h5m30o19
0=a68b12c15d21e12f20g14h11i4j16k16l5m29n26o25p12q10 :0=a46b9c26d21e12f12g14h13i11j15k10l8m26n25o25p5q17 :?=c1p1 :a=k5p2
:about=a1h1k1p2 :acknowledgement=a3 :auto=b3j1 :automatic=a1b8j16 :awtomatig=b1j1 :b=b1m1 :been=k2 :c=c1e1o1 :cais=a4 :case=a5d1k1
:charge=e4 :clarification=c4 :comp=g1h1 :complaint=g1h1 :confirmation=a3 :council=a2b1k1p1 :creat=a2 :crm=a1c1d1i1l1m1n1
:decision=m1o1 :delete=l2 :dig=a1m1n1 :do=a1p1 :document=k2p1 :e=a1b2q1 :eir=a2c1d5e3g1m2q2 :enquiry=a1b1 :example=k3p1
:extension=d3 :f=a2b9c2d1f2h1j12o2q1 :fee=e3 :fees=e3 :final=n2 :foi=a19b1c7d7e3f4g4h5i5j4k7l5m10n11o9p2q7 :foia=a1g1
:for=a3b5g1k1p1 :freedom=a6b10j13m1o1p1 :from=c1k2p1 :further=c2 :fw=a1n1 :gv=c1d1e1o1 :hartsmere=a1k1 :has=k3 :have=a1k2 :ig=a1f1
:in=a1b1l1 :information=a13b10c2j13m1o1p1 :infreq=a1c1e1f1k1l1m1n1 :interest=d2 :internal=g3h3 :ir=a1g5h4m1 :is=a1j3k2 :k=a3b9j13
:letter=a1k1 :lfoi=a1k1n1o1 :light=a2j1 :m=a3b9j12 :machine=a3b9j12n1p1 :mail=b2q1 :message=b1k3l1 :need=c2 :new=d1k1p1 :notice=e4m4
:of=a9b10d1e2g2h1j16m1o1p1q2 :office=j4 :on=d1f1 :our=a1n2o1p1 :out=j4 :outcome=h2 :overdue=f1p1 :park=a3b9j12n1p1 :please=a1c1l3p1
:public=d2 :question=p2 :r=c1g1h1 :recall=l5 :receiv=a5b1k1 :ref=a8j1m1n1o1q1 :reference=a2 :refusal=m3 :reply=a1b9j16l1n2o3
:request=a27b10c4e1g2j13k6m1n2o1q2 :requir=c2 :response=b2h1i1k5l3n11o4 :return=j2 :review=g7h6p1 :rfi=a1c2d2e2f2g1h1i1k2m2n4o3q2
:rhg=a2 :rr=a2b9j12 :sc=m1o1 :secure=k3 :sent=k1l1 :street=a2j1 :subject=a2 :thank=a1b5 :the=a2j2 :this=a1p2 :time=d2 :to=c1k3n1
:transfer=q3 :update=d1f3k1 :we=a1c1p1 :website=p2 :ymateb=b1j1 :you=a1b4c2k6 :your=a9b3c1g1k6m1o1p5q2 ?=a4b2c20k3n6p5q1
a=a26b6c9d8e5f7g8h1i4j2k9l2m9n8o4p6q2 aa=a1k2 ab=k1p1 able=a1c2d3f2n1o2 about=a3b4c3d1f2g3k1m2n3o1p1q2 above=a2m1n1 absence=f1j1
accept=b1f2h1n4 acces=b2j1k3m1p1 accordance=a1c1d1q1 account=a2c2i1k4n3o2p1 acknowledge=a3g2 acknowledgement=b2 acros=n1p1
act=a14b1c4d4e1i2m4n2o1 additional=d2 addres=b1c1j1k4n1 advance=a1e1 advis=a1i1 advise=a1c1m1 afraid=f1i1 afresh=h3n1
after=a2b1c1m1n2 again=a2d1f4g2j1l1m1n1p1 agency=o1q1 ago=l2m1 agree=e1f1g1h2 ahead=c1e1 aim=a4b1f1 al=f1p1 all=a4b2c1e1f1j1m5n7o3p2
allocat=a2 allow=a3b1d5o1q1 am=a4b1f4h1i3j7m2n1o2 amount=d1e2 an=a14b5c1d3f1g3h2i1j2k2l1m1n4p1
and=a36b6c10d13e6f19g10h9i7j6k2l2m17n9o9p8q12 another=a1b1c1g1l2 answer=a24b3c3d3f6g1h2k1m3n4o3q5 any=a5b1c1i2m2n1p1 anyth=a2j1
apologie=f4h2n1 apologise=a1f3 appeal=a1h2 appli=h2 applicant=c1l1 application=h1p1 applie=a1m4o1 apply=a2d2m2n1p2 appropriate=m3
apr=a2d1 april=a32b1c2d11f9g1j1k5n1o1p2q3 ar=a2 are=a13b7c11d7e3f7g3h3i1j1k1m5n12o11p1q4 area=i1q1 arrange=a1p1 arriv=a1b2
arrive=b1e1 as=a13b2c8d6f4g3h1i2l1m8n2o7q5 ask=a4b1c4d2e1f1g1m4n4 asked=a7b1c3e2f1g1h3i1k2m2n3o2q2 asks=c1d1m1 assume=c2
at=a6b3c1d2e3f5g3h1i1k1l1m5n3p5q1 attach=h3k1m1n4o4p1 attention=a1f1 authority=a2d1i1m1q2 automat=a1b1j2 automatic=b2 available=b1f2
away=h1j4l1 b=k1m5n1o1 back=a2c2f2h1j3m2 balance=d2 bank=j1p1 be=a21b6c9d6e4f4g4h2i1j3k7m12n1o1p3q1 because=a1c1d2f2m1o2
been=a14b2c2d2e1f7g3h3i1j1k3l2m1n3o3p3q3 before=a7c3d1e2g1i1o1p1 begin=c2e1 being=a7d1f1o2 believe=d1q1 belong=i1l1q3 below=a2k1n5o1
ben=f1j1l1 beyond=e1m1 bill=b1f1j1p1 bin=l1p2 book=p3 books=a1i1 both=a1d1f1 burden=h1m2 but=a4c3e1f3h1m3q1
by=a28b3c9d11e5f11g9h1i5j1l1m8n2o1p3q7 byddwn=a2 c=a1j1m1 cais=a4 calendar=c2 call=a1b2e1j1p2 came=a5f1m1n1p1q1 can't=c1i1j1p1
can=a6b1c6d3e6f2g2i1k5m4n3o1p2q1 cannot=c3i1m2o1 car=c3i3n2q1 card=e2h1n3 cards=a3f1n13o4 carry=c1d1g1n2 case=a10c2d2e2f1g1k1
cases=a1k1 charge=a1e5o1p1 chas=f2 check=a1b1f2 cheque=e3 chief=f1g2h1 christma=j1m1 circumstance=d1o1 clarification=a2c2 clear=c2
clerk=a1b1 click=k1p1 clos=c2j2m1n1q1 close=c3n1 code=k3q1 colleague=f1g1h1n1 collection=c1p1 column=c1n1 combin=q2 come=a2c2e2f2q1
comes=a1e1 commercial=m2o1 commercially=o3 commissioner=d1f1h3n2 complain=b1d1f1h1m1n1 complaint=g2h4 complet=d1h1k1n1 complete=h1p1
complex=a2d2 complexity=d2 comply=e1m5 concern=a1b1f2q2 conclud=h1m1 conclusion=d1h1 conduct=d1g1 confidential=m1o1
confirm=a5b1c1h1i1l1m4n1 consider=a3c1d3e1h2m2p1 contact=a4b1i1j2n2p1q1 contract=h1n2o3 contractor=c1f2o2 copie=e3o1 correctly=h2
correspondence=a2c1m2 cost=a4c4e3m2n7o4 costs=e1n2o1 could=c4f1h1i1m2n1p2 council'=f1h2n3q2 council=a3b6c4d2e3h1i11j5k4m7n4o1p2q11
count=c3f1 county=i2q7 course=a1j1p1 cover=c3m1 currently=j3n1 customer=a2k1 cyfeirnod=a2 d=k2 data=c1f1g1l1m1n2o2q1 date=a9c1d1f2
dated=a2 dates=c2 day=a3b2c2d2f1q1 days=a16b12c3d9e1f4g5k4m1n3p2q3 dderbyniwyd=a2 deadline=a2d3f2 deal=a2c1d1f1j2q2 deals=f1n1
dealt=a1b1f1n1o1 december=a1j1o1 decid=h1m2 decide=d2 decision=a2d3g4h4k1 delay=a1f2n2 delete=l2 deny=m2 department=a1b1f1i1
depot=a1f1 deputy=f1g2 describe=c1i1 description=m2 desk=a2b1j2p1 detail=a1o1 did=a1b1n2 digital=a1c1 diolch=a2b1 director=a1f2g1
disbursement=e2 disclos=o2 disclose=m1o1 disclosure=b1m2q1 dissatisfi=a1n3 district=e1i3j1q2 do=a9b4c6d1e2g2h2l1m2n2o3p1q2
document=k2n2o1 does=a3c6i2m2n3o1q1 don't=i2o1 done=d1l1 down=c1m1 download=k4 due=a8d1f3p1 dunlow=b1q1 duty=c1f1m1
e=a7b2c2e1g2j2k5l3m2n1p1q4 each=c4m2n2p1 earlier=l1o1 ebrill=a4 egres=k2 eich=a3 ein=a2 eir=d4j1m1p1 else=a2 email=a4b7f2g1j5k3m1
enclos=n1o1 enclose=h1n1o1 end=a2f1 ends=a1p1 enforcement=m1q1 engag=d2h2 enquirie=a1b1i1 enquiry=a3b2n1q1 enter=a1m1p1 entitl=a3c1
environment=a1q1 environmental=a4d1e1 erbyn=a4 estimate=e1m1o1 ever=c2 every=b1c3f1n1o1 example=a1b2c1i1j9k16m1n2p2q5 exce=m2
exempt=a2m4o6 exemption=a2d2h1m1 expect=a4d4f2g2q1 expire=k3 explain=a1c1 extend=a1d8 extension=a1d1 exwell=a2i2q1 f=a1b1k2o1
falls=a1d2h1m1o1 fault=c1i1n1 favour=m1o2 february=a2c1k1m2 fee=a2e3 fees=a3e2m2 few=b1f1 figure=a2c2f5h3i1m1n1q1 file=a1k1l1m1n2q1
files=k4m3o1 finance=f1o1 financial=c2n1 find=a1c1f2h4i1m2n4o4p1 finish=a1d3h1q1 first=b1c1d2e1n1o2p1 five=b1f1
foi=a16b4d1f1g1i1j5k4l3p3q5 foia=a1e1g1 follow=a4f2h2i1k2l2n2q1 for=a33b12c10d8e8f13g10h8i3j8k7l1m7n11o8p6q4 form=a3b2m1
forward=a3b1f1j3o1q3 found=c1m1o1p1 four=b1h1m1o1 free=e1k2 freedom=a10b5c1d1e1i2j3m1n3 friday=a2b1d1f6p1
from=a6b1c6d2f3i1j4k3m2o1p3q6 full=a1c2d3f1o1 function=i1q1 further=c5d5e1h1m2n1 future=m2 garsby=i1j1 get=a8c2f2g1q1 gett=a1b2j1
give=a1b1d3i4o2 given=a4c1d1m1q1 gives=b1m1 go=b1c4d1e2f1g1m2 goes=g1k1o1 gone=h1m1n1q1 good=a2f1 got=a4f1 governance=a1b2
grateful=a1c1 h=b1f1 had=c1e1f3g1i1k1l1 handl=a2d2g1h2n2 happen=a2f1 harm=o2 has=a17b5c6d4e1f8g3h2i5j1k7m5n5o3p3q4 hav=i2m1
have=a27b4c7d6e3f17g8h10i9j2k5l1m8n11o6p1q14 he=a1g1 head=a1f2g1 hear=a2c2d1q2 held=a2i4m1o2q1 hello=i1j1n1 help=c2i1m1
here=a1d1i1k1n1p1 hi=f3p2 highway=a2i1q3 hold=a2b1c3e1h1i2m3n2o2q2 holds=a1i1m3q2 holiday=j1p1 hope=d1f1j1 hour=b1l1m1
hours=a1b1m6o3p1 hous=a1i1 how=a4e1g1m1n6 hr=m1o1 https=a1k15m1n2p1 i'll=a1c1j2 i'm=c1f2j4 i've=a2
i=a15b1c6d4e1f15g3h10i7j12l3m4n4o4p3q7 identify=c2 if=a13b5c5d1e5f1g1j2m1n7p1 ig=a2f1 important=a1b1
in=a27b5c6d10e5f3g4h4i7j1k10l2m13n11o6p4q3 inbox=a1b3 includ=a1c1 include=c2p1 inf=a1o1 info=a1j1q1 inform=a1i1
information=a24b9c3d3e3f1h5i10j5k2m13n8o6q2 inside=a1d1n1 instead=b1d1m1 intend=m2 interest=c4d12m4o3 internal=a1g3h3n4
into=a1h1m1p1 invoice=m1p1 involv=d1g1 ir=a1g2 is=a32b10c12d11e5f17g3h7i11j8k3l1m19n11o13p2q3 issu=a2g1l1
it=a26b6c9d6e5f14g7h5i2j2k8l5m16n5o10p4q6 item=c1k1 its=a1i2l1m1o3q1 j=j2 janet=a1b1f1 january=j3m3 jean=a2 jo=a1f1l1n1p1 job=f1m1
june=c3e3g2k1m1 just=b1c2f3 k=a1o1 keep=a2d1m1o1p2 kept=f1m2 kim=l1p1 kind=c1d1i1m1 kindly=c3 know=a5b2c6e1f3g1m1o1p1
lamp=c1h1i1o1q1 land=a2c1 lantern=n1p1 larkham=a1k1 last=a1c1f3l1n4 late=f3n1 later=a6d2 latest=a6f1 law=a2b1c1d1m1 leave=a1c2f1j2q1
led=c1n1p1 left=j1l1 legal=b1f1g2 let=a4b1c3e3f2g2o1p1q1 lets=d1m1 lett=g1o1 letter=a2m1n2q1 lfoi=a1n1 licence=c1p1 lies=d3m2
light=a1c2f1i1p1 like=c2e1l5q1 likely=i1m1 limit=a2c3d2e1m4 line=a2c1o1q1 link=k5 list=c2p1 log=a1b1k3 logg=a4g1 long=a1m1
longer=b1c1d1j3o1q1 look=a6b1c2e1g4h2m1n1o1p2q1 ltd=i1n1 m=a1k1o1 machine=a4b1c3h1i2j1n16o5p1 made=a2b1e2f1i1n1
mail=a6b3c2g2j2k3l3n1p1q4 mailbox=b3 mails=p2 maintain=a1c1m1 maintenance=a1n9o1 mak=a1c1 make=c1e1p2 manifestly=m2 many=a4b1n6
mar=a1d1 march=a23b1d2f5g1h1j8k1m1n4o1p3q1 material=d2 matter=e1f1g1h1j1m1q1 mawrth=a2j1 may=a9b1d12e2f1g8h2i1k2m3n4p2 me=a5c3f4n1p1
mean=c3f1m1 means=a1c1d1m1 meant=c2l1 member=a1m2 message=a3b7j5k5l5m1o1q1 might=c1d1m1q1 minute=a1i1l1m3 mistake=l1q1 moment=b1f1
monday=b1f1j2q1 monitor=b3g1m1 month=a2c1e4f1h1m3n1p1 more=c1m1o1p1 morn=a3f3l1q1 most=a1i1 ms=a1f1 must=a1c1d1e1k1m2
my=a3h6j3k3n3p1 name=c3o1 nd=a1d1 need=a6c1d4e1f1i1k2m1n2o1p1 needs=d1f2 neither=m3 never=i2 new=a1d2i1j1k3m1p2 next=a4b1f1p1 nil=n2
ninth=m2 no=a6b2c4d2e1g2i8j4m6n4p1q2 nobody=b1f1h1i1 none=i1n1o1 nor=c1m3 normally=a1b1 not=a8b4c10d7e2f10g3h6i3j4l2m10n3o7p2q2
note=a1b2j2q1 noted=a1f1g2 noth=c2e1f1i4n2 notice=a2e1i2m4o2p1 now=a2b1c1d1f4g1h2j1n2o1p2q2 number=a15c1n3p1 oblig=a1e1m2
of=a25b8c8d15e10f9g5h6i7j4l2m15n13o10p2q1 off=f2j1p1 office=e1j4 officer=a4b1d1f1g4m1o1q1 old=a1h1i1
on=a24b5c9d2e3f5g2h2i2j9k8l1m8n6o3p5q4 once=c3d1f1 one=a1b1c3d1f4l1m5 onetrust=k2 online=b1i1k1p1 only=a2c6e1f3j1k1
open=a1c1j1k7l2m2n1p2 opennes=d1o1 opinion=d1m2 or=a7b1c13d1e2f1k3m2o1p1 order=b1c2o1 original=g1h1 other=c1f1m1o1q2 otherwise=a2c1
ought=f1h1 our=a17b6c4d9e1f10g9h2i2j1k3l3m3n11o5p6q2 ourselve=d2o1q2 out=a6b1c1d1f3g1i1j4m4n2o1p2 over=a3c1g1h1m2p1 overdue=f2
own=a2i1n2 p=e1f1 page=k1n1p1 paid=a1e1n1o1p1 paper=a1b1d1e3g1h2i2m1o1 parish=a1i3 park=a7b1c3f2i4j1n5p1q2 parks=a1c3i2n2
part=a2b2g2h2m1o4p1 particular=c2 pass=a1b1f1g1m1q3 password=k4p1 past=d1e1 pay=a1b2c1e5n1 payable=a2e3 payment=e4n1p1 people=a1o1
period=a1b1c4d2 permit=d2 person=d1j1m2 personal=a1k1l1o3 place=m1p1 plans=e3p1 please=a10b12c9d1e3f2g2h2i2j8k3l6m1n9o2p3q3
point=n1o1 police=m1q1 portal=i2k4n2o2 possible=a3 post=e4i1 posts=p1q1 prejudice=d1m2o1 present=f1h1n1 price=e1h1o5 private=c1i1p1
proce=c3e1 procedure=a1h1 process=a2 promis=f2 properly=h2 proportion=m2 protection=g1m1 provide=c3f1m1 public=c1d12m4o2
publication=m2 publish=m1n1o1 pull=a2 put=a1c1k1n1p2 q=a1c1k1o2 qualifi=d3m1 querie=a1c1j1n1 question=a2c4d1f1h2m2n5o3q5 quick=c2
quillby=n1q1 quote=a2g1p1 r=c1k2 rate=o1p1 rather=o1q1 rd=a3 re=a1f1j1 reach=a4b2d1 reache=a1e1 read=a1b5c1j1k4m2o1p1 reader=h1k1n2
ready=a1f1o1 reasonable=e1m3 recall=l5 receipt=a4b2e1 receiv=a18b5d1f2g3k1n3 receive=a1c1e1j1m1 recent=a1n1 reckon=a2
reconsider=h1m1 record=a2c2i5j2m1o2p1 red=n2 redirect=j1q1 ref=a4c1m1o1 refer=a2c1n1 reference=a17c1k1m1 refus=m2o2 refusal=h1m4o1
refuse=m2 register=a3c2g1k2 regret=d3f2i1 regulation=a4c1d6e3g1m5q2 relation=a1d1i1 releas=a1h1l1m1o2 release=a1m1o1 relevant=b1i1
relie=m2 rely=h1m2 remain=n1o1 remainder=h1o1 reminder=f2 remov=k1o2 repair=c1m1n2o1 replie=b2n2 reply=a21b3c3d5f10g5j1k1l1m1n3p1q2
report=b2c3i1n1o1 request=a40b9c15d6e3f7g5h4i4j3k7l1m12n10o1q8 requir=a2f1 require=c2d2 respond=a5b5c2d2f2j1q1
response=a5b2c1d4f4g2h1j2k7l3n6 result=g2 return=j3n2 review=a1g9h7n5 revis=f1l1 rfi=a4d1 right=a3c2f2h2l1n2p1 ring=a2b1e1j1
roads=f1q1 run=c2i2q3 runs=a2n1 ruth=a4c1d1f5i1l2n2 s=d1k1m1o3 sam=j1l1 satisfi=g1h1 say=a3c3d1f1g1i1m1o1p1 school=c1n1p1q1
scotland=a1i2 scottish=d1h1n1 search=c1i2m1 second=c2d1o1 section=c3d11e4g1h9i2m24o15q1 secure=k3 see=e1k1m1n5o2
send=a3b1e5f4j1k2o1p1 senior=g2 sensitive=o2 sent=a2b1d1f1j1k7l4m1q3 separately=k3o3 service=a3c2f3j1n1o1p2q2 set=a2k1m4n2 settl=d3
shall=a7c4d3e2f2m1o1p1q1 shar=b1k1 she=a1g2h1 sheet=e1m1 short=f2p2 shortly=b1f2 should=a11b1c2d3e2f3g1h3l1q3 show=p2 sick=f1j1
sign=a2f1k5 since=c1d1i1m2n3o1q1 site=c1k1p1 six=a1h1n1 so=a10c3d3f2g1i7l1m2n1o3q1 solicitor=g3h1 some=a2c1d1k1o1 somebody=a2b1
someth=a3b1k1o1 soon=a2f4 sooner=a2 sorry=c1f7i1m2n2 spent=n2 spreadsheet=l1n1o2 st=a2o1 staff=c2f2m2n1o2 stand=c2e1h1
start=a1b1c5e1j1p1q1 statutory=a6b1 still=d2f5o2 stonewick=e1j1 stop=p2 street=a1c2i1 stuck=a1c1 subject=a3b3m2 submitt=a3
such=b1i2m1 sum=e2 supplier=m1o2 supply=c2e1p1 survey=c1i1p3 system=f1i1 take=a4b1c1d2e1h1m2n10o6p1 taken=a1c1i1 takes=a1b1d1m1
target=a4d1 tax=b2p1 team=a3b3f3q3 teams=i2 telephone=a1k1n1 tell=a3c5g1n1 ten=b1l1m1 terms=e1i2m1 test=d4 th=a8f4j1 than=a6d3m1o3q1
thank=a22b6c4f4g4j3n2p1 that=a15b4c8d8e2f9g4h6i7k3l1m12n4o5p2q1 the=a50b10c25d22e10f20g9h12i15j9k13l10m26n19o19p7q12 their=f1o1q4
them=a2b1c4e2f4k1m1n5o2q11 then=a2c3j2m1n1 there=a4c1d1e1f1i3k2m3n3o1p1q1 therefore=d1h1i1m4q1 these=a1c3d1f1m1n1o1p2
they=a5b1f2m1n2o1q5 thing=a1b1c1j1 think=a1c1d1f1g1h1n1q1 this=a21b10c3d7e4f12h1i8j3k4l1m14n8o6p4q6 those=c6d1n1 though=a2
thought=d1m1 three=e4f1i1n4p1 through=a1b1c1d1h1i1k1m1o1 thursday=a2f1j1p1 till=f1j1 time=a5b1c4d6f2m2p1
to=a41b16c17d16e9f26g6h7i8j11k14l8m15n14o12p7q18 today=a4c1f3j1l2q7 together=a3m1 told=a1d3f1g1o1 tom=a2 tomorrow=f2j1 too=c3h1k1
total=h1k1 touch=a2b2 town=a1q2 transferr=q3 treat=a3c1f1i1l1q1 trust=n1q1 try=i2j1 tuesday=j2p1 tully=a1f1 turn=a1m1
twenty=a2b1c1d1 two=a1b1c2d1m1n1 type=a1i1 una=j2 unable=c1f1o1 under=a15b2c3d9e3g1m11n3o13q1 unfortunately=c1f1m1 unhappy=g2n2
unles=a4 unreasonable=m2 unsubscribe=p4 until=a1c7d4e1g1j8k4m1 up=a3b1d2j1 update=f2 uphold=h2m1 urgent=b1j3
us=a13b2c7d5e4f1g1i2l1m3n5o1p1q3 use=a3b3c1g1h1i1j1n1o1 used=g1h1 using=d1k1 usual=a1d2 valid=a1c1k1 vat=c1e2 verify=k1p1
very=a1b1c1d1 vexatiou=m2 view=d1h1k4 virtue=m3 visit=a1b1k1 volume=d2 voluminou=a1d1 w=j2 wait=e1f3j1k1o2p1 want=a5b1c8d1e3k1m3
ward=c2 was=a5b1d1f4g3h9i1l3m1n1o1p1q1 waste=f1p1 way=a1l1n1 we'll=a1g1 we've=a1i1 we=a40b7c20d19e11f12g5h1i6j1k3m15n8o14p2q9
website=b5i1n1p1 wedi=a2 wednesday=a1d1j1 week=a1f5p2 weekend=a1p1 weigh=d2o1 well=a3c3m3 wendlow=k1q1 went=i1l1o1q1 were=a1i1m1n2
wessenshire=i2q6 what=a9b1c6d1e2f1h1j1m3n3o3 when=a4c3e3i1j1k1 where=a1d5e1f2m1 whether=a1c6d1f1g1m2
which=a14b1c8d3e1f1g1h1i1k1l2m2n4o3p1q5 who=a3c1f4g4i1q2 whose=g1q1 will=a30b7c11d7e9f12g10j5k6l3m6n1o1p1q5 wish=a1c1e1f1g2i1m1
with=a13b2c8d3e1f13g5h3i2j4k4l1m4n6o4q6 withdrawn=c1e1l1 withheld=h1o3 withhold=m2o3 within=a11b7c3d1e3f2g4h1j1m4n3p1q1
without=c2h1j1l1 word=c2 work=a20b10c3d9e3f2g5j2m1n2q2 works=b1j1o1 would=a2c9d1e3f1l4m9o6p1q1 writ=b1d1f1n1
write=a7b2c1d2f2g3h1j2l1q3 wrong=h1n1 x=k2 y=a2 year'=c2 year=c3m1n6 yearly=h1n1 years=c3h1o1 yes=a1h1n5o4 yet=d3 ymateb=a2 yn=a3
you'll=a2f2k1 you=a49b9c26d7e10f19g11h6i10j3k14l2m12n12o3p7q10 your=a53b13c17d4e4f11g11h8i1j9k9m9n12o4p13q18 yours=a1p1 yourself=b2
yw=a2b1 z=k2 £=a1e12h4m2n18o3p4
`;
