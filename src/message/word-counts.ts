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
  acknowledgement: 83,
  auto_reply: 23,
  clarification_request: 36,
  extension_notice: 26,
  fee_notice: 14,
  holding_reply: 38,
  internal_review_ack: 16,
  internal_review_outcome: 15,
  not_held: 22,
  out_of_office: 24,
  portal_link: 20,
  recall: 13,
  refusal: 34,
  response_full: 43,
  response_partial: 30,
  spam_or_unrelated: 24,
  transfer: 23,
} as const;

export const WORD_COUNTS = `
#answers=a6b2c1d1e10f2h6j1k4l2n28o21p9 #asks=b2c25k1n2p5q1 #figures=a3b2c1d1e10f2g1h5i2j1k6l2m6n14o5p9 #file=h4k1m1n9o8p1
#gives=a7c2d3e5f4g2h5i2k5l1m3n33o25p1 #item-given=n10o13 #item-not_held=o2 #item-refused=o9 #list=a7b1c6n10o13
#may=a22b6c4d2e6f1h2i2j3m7n7 #none=c1g2i22j1m3n1o7q4 #part=d2f1h2o19 #refuses=c1d4h7m34o21
0=a80b13c19d25e14f24g16h13i6j17k18l7m33n30o29p15q14 :0=a53b9c28d25e14f14g16h15i12j15k11l10m30n28o28p6q19 :?=c2p1 :a=k6p2
:about=a1h1k1p2 :acknowledgement=a3 :acknowledgment=a2 :allotment=a1c1j1p1 :auto=b3j1 :automatic=a1b8j17 :awtomatig=b1j1 :b=b1m1
:been=k2 :c=c1e1o1 :cais=a4 :can=c2 :case=a5d1k1 :charge=e5 :clarification=c4 :comp=g1h1 :complaint=g1h1 :confirmation=a4
:council=a2b1k2p2 :cr=a2f1 :creat=a2 :crm=a1c1d1i1l1m1n1 :decision=m2o1 :delete=l2 :dig=a1m1n1 :do=a1l1p1 :document=k2p1 :e=a1b2d1q1
:eh=a1l1 :eich=a1b1 :eir=a2c1d7e4g1i1m2q2 :email=b1k1 :enquiry=a2b1 :ew=c1o1 :example=k3p1 :extension=d3 :f=a2b9c2d1f2h1j12n1o2q1
:fee=e3 :fees=e3 :final=n4 :foi=a21b1c7d8e3f4g4h5i5j4k7l5m10n11o9p2q7 :foia=a1g1 :for=a3b5e1g1k1p1 :freedom=a6b10j15m1o1p1
:from=c1k2p1 :further=c2 :fw=a1n1 :gv=c1d1e1o1 :hartsmere=a1k1 :has=k4 :have=a1b1k2 :hb=a1c1 :help=c2 :hp=c1o1 :ig=a1f1 :in=a1b1j1l1
:information=a15b10c2j15m1o1p1 :infreq=a1c1e1f1k1l1m1n1 :interest=d2 :internal=g4h3 :ir=a1g6h5m1 :is=a1j3k2p1 :k=a3b9j13
:letter=a1k1n1 :lfoi=a1k1n1o1 :light=a2j1 :m=a3b9j12 :ma=d1g1h1 :machine=a3b9j12n1p1 :mail=b2q1 :message=b2k4l1 :need=c2 :new=d1k1p1
:not=a1j1l1 :notice=e4m4 :of=a10b10d1e2g3h1j18m2o1p1q2 :office=j4 :on=d1f2 :our=a1n2o1p1 :out=j4 :outcome=h2m1 :overdue=f1p1
:park=a3b9j12n1p1 :payable=e1p1 :please=a1c1l4p1 :public=d2 :question=p2 :r=c1g1h1 :recall=l6 :receiv=a6b1k1 :ref=a9j1m1n1o1q1
:reference=a2 :refusal=m3 :reply=a1b9j17l1n2o4 :request=a30b10c4d1e2f1g2j15k7m3n2o1q2 :requir=c2 :response=b2h1i1k5l4n12o4
:result=h2 :return=j2 :review=g9h6p1 :rfi=a1c2d2e2f2g1h1i1k2m2n4o3q2 :rhg=a2 :rr=a2b9j12 :sc=m1o1 :secure=k3 :sent=k2l1 :sg=d1i1
:spr=p2 :street=a2j1 :subject=a2 :thank=a1b5 :the=a2j2 :this=a1p2 :time=d2 :to=c1k4n2 :transfer=q3 :tx=g1h1 :update=d1f4k2 :us=c2
:we've=a1b1 :we=a1b1c1p1 :website=p2 :ymateb=b1j1 :you=a1b4c3k7 :your=a12b5c1e1f1g1k6m1o1p7q2 ?=a4b2c23k4n7o1p5q1
a=a29b7c13d10e6f10g8h1i5j2k10l2m12n9o5p7q4 aa=a1k2 ab=k1p1 able=a1c2d3f3g1n1o2 about=a3b4c4d1f2g3k1m3n4o2p1q3 above=a3m1n1
absence=f1j1 accept=b1f2h1n4 acces=b2j1k3m1p1 accordance=a1c1d1q1 accordingly=h1i1 account=a2c3i1k4n3o2p1 acknowledge=a3g2
acknowledgement=b2 acros=n1p1 act=a16b1c4d5e1i2m5n2o1 additional=d2 addres=b1c1h1i1j1k4n1 advance=a1e1 advice=b1h1 advis=a1i1
advise=a1c1m1 affair=d1i1 afraid=f1i1 afresh=h3n1 after=a2b2c2m1n2 afternoon=f1q1 again=a2c2d1f4g3j2l1m1n1p1 against=c1d1g1
agency=o1q1 ago=l2m1 agree=e1f1g1h2 ahead=c1e1m1 aim=a5b1f1 al=f1p1 all=a5b2c1e1f1j1m6n8o4p2 allocat=a2 allotment=a2c2i1n1p1q1
allow=a3b1d6o1q1 alone=a1c1o1 am=a4b2f4h2i3j8m2n1o2 amount=d1e2 an=a14b5c3d3f1g3h2i2j2k2l1m1n6o1p1
and=a44b8c14d17e8f23g12h11i9j7k2l3m19n9o12p9q16 annual=a1m1n1 another=a1b1c1g1l2 answer=a25b3c5d5f7g1h2i1k1m4n6o3q8 anticipate=f2
any=a7b1c1f1i3m2n1p2 anyth=a2b1j1n1q1 apologie=f4h2n1 apologise=a1f5 appeal=a2g1h2 appli=h2 applicant=c1l1 application=h1p1
applie=a1d2i1m4o2 apply=a2d2m2n1p2 appropriate=m3 apr=a2d1 april=a32b1c3d11f9g2j1k5n1o1p2q3 ar=a2b1
are=a17b8c11d8e3f8g4h4i2j1k2m5n14o14p1q7 area=i1q1 arrange=a1p1 arriv=a1b3 arrive=b1e1 as=a15b2c9d8f5g4h1i3l1m9n3o7q6
ask=a5b1c5d2e1f1g1m5n4 asked=a8b1c3e2f2g2h3i1k3m2n3o2q2 asks=c2d1m1 assessment=a1o1 association=i2 assume=c2
at=a7b5c1d2e3f5g3h1i1k1l1m7n4p5q1 attach=h3k1m1n5o4p1 attachment=c1l1 attend=j2 attention=a1f1 authority=a2d1i1j1m1q4 automat=a1b1j2
automatic=b2 available=b1f2 away=c1h1j4l1 b=k1m6n1o1q1 back=a3c3f3h1j3m2 balance=d2 bank=j1p1 bc=f1q1
be=a24b6c10d9e5f8g6h3i2j3k8m15n2o1p5q2 because=a2c1d2f2m1o2 been=a18b2c2d2e1f7g4h3i1j1k3l3m2n3o3p3q3 before=a9b1c4d2e3f1g2i1l1o2p1
begin=c2e1 being=a7d1f1o2 believe=d1q1 belong=i1l1q3 below=a2h1k1n5o1 ben=f1j1l1 best=a1c1 between=b1e1 beyond=e1m1 bill=b1f1j1p2
bin=l1p2 body=c1q1 book=p3 books=a1i1o1 both=a1d1f1 bring=m1n1 burden=h1m2 but=a4c4e1f4h1m3q1
by=a31b3c10d15e6f13g10h2i5j1l1m9n2o2p5q10 byddwn=a2 c=a1j1k1m1q1 cais=a4 calendar=c3 call=a2b2c1e1j1p2 came=a5f1i1m1n1p1q1
can't=c2i1j2p1 can=a7b1c6d4e7f3g2h1i1k5m4n3o1p3q1 cannot=c3i1m2o1 car=c3i3n2q1 card=e3h1n3 cards=a3f1n13o4 carry=c1d1e1g1n2
case=a11b1c2d2e2f1g1k1 cases=a1k1 ceil=c1m1 charge=a1e6o1p1q1 chas=f2 chase=f2 check=a1b1c1f2 cheque=e3 chief=f1g3h1 choose=c1k1
christma=j1m1 circumstance=d1o1 clarification=a2c2 clear=c2l1 clerk=a1b1q1 click=k1p1 clock=c2 clos=c2j2m1n1o1q2 close=a1c3n1
code=k3q1 colleague=a1f1g1h1n1 collection=c1p1 column=c1n1 combin=j1q2 come=a3c2e2f2h1j1l1m1q1 comes=a1e1 comment=a1p1
commercial=m2o1 commercially=o3 commissioner=a1d1f1h4n2 committee=a1p1 complain=b1d1f1h1m1n1 complaint=g2h4m1 complet=d1h1k1n1
complete=h1p1 complex=a2d2 complexity=d2 comply=a1e1m5 concern=a1b1f2q2 conclud=d1h1m1 conclude=a1n1 conclusion=d1g1h1 conduct=d1g1
confidential=m1o1 confirm=a7b1c1h1i1l1m4n1 consider=a3c1d4e1h3m2p1 consult=a1i1 contact=a4b2i1j2n2p1q1 contain=c1l1 content=a2q1
contract=h1n2o3 contractor=c1f2o2 copie=e3o3 correctly=h2 correspondence=a3c1m2 cost=a4c4e4m2n7o4 costs=e1n2o1 could=c6f1h1i2m2n1p2
council'=f1h2n3q2 council=a5b7c4d3e3h1i13j5k4m7n4o1p2q12 count=a2c3f1 county=i3q7 course=a1j1p1 cover=c3m1o1 cr=a2f1 cross=i1n1
crossing=c1o1q1 currently=j3n1 customer=a2k1 cyfeirnod=a2 d=k2q1 data=c1f1g1l1m1n2o3q1 date=a11c2d2f2 dated=a2 dates=c2
day=a6b2c3d3f1q1 days=a21b13c4d10e1f5g5k5m1n4p2q4 dderbyniwyd=a2 deadline=a2d3f3 deal=a2c1d1f1j2q2 deals=f1n1 dealt=a2b1f1g1n1o1
december=a1e1j1o1 decid=g1h1m2 decide=d2 decision=a2d4g5h4k1 delay=a1f2n2 delete=l2 deny=m2 department=a1b1f1i1 depot=a1f1
deputy=f1g2 describe=c1i1 description=m2 desk=a2b1j2p1 destroy=l1o1 detail=a1m1o1 did=a1b1n2 digital=a1c1 diolch=a3b2 direct=p1q1
director=a1f2g1 disbursement=e2 disclos=o2 disclose=m1o1 disclosure=a1b1m3q1 dissatisfi=a1n3 district=e1i3j1q2
do=a10b5c8d1e3f2g2h3i1l1m2n3o3p1q2 document=k2n2o1 does=a3c6d1i2m2n3o1q1 doing=m1q1 don't=i2o1 done=d2e1h1l1 down=c1f1h1m1
download=k5 due=a8d2f4p2 dunlow=b1q1 duty=c1f1m1 e=a9b2c3e1g2j2k5l3m2n1o1p1q4 each=c4i1m2n2o1p1 earlier=c1l1o1 ebrill=a4 egres=k2
eh=a1l1 eich=a3b1 ein=a2 eir=d5e1i1j1m1p1 else=a2b1 email=a5b7f2g1j5k3m1 employ=i1j1n1o1 enclos=n1o1 enclose=h1n1o1 end=a2f1n1
ends=a1p1 enforcement=m1q1 engag=d2h2 enquirie=a1b1i1 enquiry=a4b2n1q1 enter=a1m1p1 entitl=a3c1 environment=a1q1
environmental=a5d1e1 erbyn=a4 estate=a1m1 estimat=h1m1 estimate=d1e1m1o1 ever=c2 every=b1c5f1n1o1 everyth=c1f1n1 ew=c1o1
example=a1b2c1i1j10k18m1n2p2q5 exce=m2 executive=g2 exempt=a3m4o7 exemption=a3d2h1m1 expect=a4d5f2g2q2 expire=k3 explain=a2c1
extend=a1d8 extension=a1d1 exwell=a2i2q1 f=a3b1k2n1o1 falls=a2d2e1h1m1o1 fault=c1i1n1 favour=m1o2 feb=a1d1 february=a4c1d1f2k2m2q1
fee=a3e3 fees=a3e2m2 few=b1f2p1 field=c1m1 figure=a3c2f5h4i1m1n1q1 file=a1k1l1m1n2q2 files=d1k4m3o1 finance=f1o1 financial=c2n1
find=a1c1f2h4i2m2n4o4p1 finish=a1d3f1h1q1 first=b1c1d2e1k1n1o2p1 five=b1f1 foi=a16b4c1d2f1g1i2j5k5l4p3q5 foia=a1e1g1
follow=a5f2h2i2k2l2n2q1 for=a40b13c10d8e9f15g10h8i4j9k8l1m8n13o11p8q6 form=a3b2m1 fortnight=a1f1 forty=c1d1n1 forward=a3b1f1j3o1q3
found=c2m1o1p1 four=b1e1f1h1m1o1 free=e1k2 freedom=a11b5c1d1e1i2j3m1n3 friday=a2b1d1f6p1 from=a8b1c6d2f3i2j4k3m3o3p3q6 fs=a2
full=a1c2d3f1n1o1 function=i1q1 further=c5d6e1h1m2n1 future=m2 garsby=i1j1 get=a9b1c3f2g1m1q1 gett=a1b2j1 giv=m1o1
give=a1b1d3e1f2i4m1o2 given=a4c1d1m1q1 gives=b1m1 go=b1c4d1e2f1g1m2o1q1 goes=f1g1k1o1 going=f1m1 gone=h1j1m1n1q1 good=a2f1 got=a5f1
governance=a1b2 grateful=a1c1 gysylltu=b2 h=b1f1 had=c2d1e1f4g1i1k1l2 hall=a1o1 hand=m1q1 handl=a2d2g1h2n2 happen=a2f1 happy=c1n1
harm=d1o2 has=a20b5c6d4e1f8g5h2i7j3k8m6n5o3p3q5 hav=d1i2m2 have=a32b4c9d8e3f20g10h11i10j3k6l1m10n12o7p2q16 he=a1g1 head=a1f3g1
hear=a2c2d1q3 held=a2i4m1o2q1 hello=i1j1n1 help=c3i1m1 her=f1g1m1 here=a1c1d1i2k2l1n1p1q1 hi=c1f4n1p2 highway=a2i1q3
hold=a2b1c3e1h1i2m3n2o2q2 holds=a1i1m3q2 holiday=j1p1 hope=d1f1j1n1 hour=b1l1m1o1 hours=a1b1h1m7o4p1 hous=a1i1 how=a4c1d1e1g2m1n7o1
hp=c1o1 hr=m1o1 https=a1k17m1n2p1 hw=c1e1 i'll=a1c1j2 i'm=c1f2j4 i've=a2c1f1 i=a19b1c6d4e1f18g3h12i7j14l3m4n4o4p3q8 identify=c2
if=a16b5c6d1e5f1g1h1j3m1n8p1 ig=a3f1 important=a1b1 impracticable=d2 in=a31b5c7d11e6f4g5h4i8j2k10l3m15n13o6p5q4 inbox=a1b4
includ=a1c1 include=c2p1 inf=a1o1 info=a1j1q1 inform=a1i1 information=a28b10c4d3e3f1h6i12j5k2m13n8o6q2 inside=a3c1d1n1 instance=a1m1
instead=b1d2m1 intend=m2 interest=c4d13m4o3 internal=a1g3h3n5 into=a1c2h1m1p1 invoice=m1p1 involv=d1g1 ir=a1g3h1
is=a36b12c12d14e7f18g3h8i13j8k3l1m20n13o14p4q4 isn't=c1i1 issu=a3g1l1 it's=a1f2 it=a31b8c13d8e6f16g8h6i3j3k9l6m18n5o11p4q9 item=c2k1
its=a1i2l1m1o3q1 itself=m1q1 j=j2 janet=a1b1f1 january=j3m3 jean=a2 jo=a1f1l1n1p1 job=f1m1 june=c3e3g2k1m1 junior=o2 just=b2c3f3
k=a2o1 keep=a2d1m1o1p2 kept=f1k1m2 kim=l1p1 kind=c1d1i1m1 kindly=c3l1 know=a5b3c7e1f3g1m1n1o1p1 lamp=c1h1i1o1q1 land=a2c1
lantern=n1p1 large=d1e1 larkham=a1k1 last=a1c2f3l1n4 late=f4n1 later=a8d3 latest=a6f1 law=a2b1c1d1m1 leave=a1c2f2j2q1 led=c1n1p1
left=j1l2p1 legal=b1f1g2 let=a4b1c3e3f3g2i1o1p1q1 lets=d1m1 lett=g1o1 letter=a2c1m2n3o1q2 lfoi=a1n1 licence=c1p1 lies=d3m2
light=a1c2f1i1p1 like=c2e2l6q1 likely=i1m1 limit=a2c3d3e1h1m4 line=a3c1o1q1 link=k5 list=c2m1n1p2 log=a1b1k4 logg=a5b1g1 long=a1b1m1
longer=b1c2d1j3o1q1 look=a6b3c2d1e1g4h2m2n1o1p2q1 lost=c1o1 ltd=i1n1 m=a2k2o1 ma=d1g1h1 machine=a4b1c3h1i2j1n16o5p1
made=a2b1c1e2f1i1n1 mail=a7b3c3g2j2k3l3n1o1p1q4 mailbox=b3 mails=p2 maintain=a1c1m1 maintenance=a1n9o1 mak=a1c1 make=c1e1n1p2
manager=a1c1 manifestly=m2 many=a4b1c1j1n7o1 maps=e2 mar=a1d1 march=a23b1d4f5g1h1j8k1m1n4o1p4q1 material=d2 matter=e1f1g2h1j1m1q2
mawrth=a2j1 may=a11b1d12e2f1g8h2i1k2m3n4p2 me=a6c3f6n1p1 mean=c4f1m1 means=a1c1d1m1 meant=c2l1 member=a1m2
message=a3b8c1j6k6l6m1o1q1 met=c1m1 might=c1d1m1q1 minute=a1i1l1m3p1 miss=f2 mistake=l1q1 moment=b1f1 monday=a1b2f1j2q1
monitor=b3g1m1 month=a2c3e4f1h1m3n1p1 more=c1f1m1o1p1q1 morn=a3f3l2q2 most=a1i1m1 mr=g2 mrs=a1g1 ms=a1f1 much=d1p1 must=a1c1d2e2k1m2
my=a3h7j4k3n3p1 name=c3o1 named=a1m1q1 names=m1o1 nd=a1d1 nearly=f2 need=a7b1c1d4e1f1i1k2m2n3o1p1 needs=d1f2 neges=b2 neither=m4
never=i2 new=a2b1d2i1j1k3m1p3 next=a4b1f1m1p3 nil=n2 ninth=m2 no=a7b3c6d3e2g3i11j4m6n5p1q2 nobody=b1f1h1i1 none=i1n2o1 nor=c1m3
normally=a1b1 not=a11b4c12d8e2f10g4h8i6j4l2m14n3o7p2q3 note=a2b2f1j2q1 noted=a1f1g2 noth=c2e1f1i4l1n3o1 notice=a3e2i2m5o3p1
november=d1g1p1 now=a2b1c1d3f4g1h2j1n2o1p2q2 number=a17b1c1n3p1 oblig=a1e1m2 oblige=a1d1e1 october=a3d2f2q1
of=a29b8c11d18e10f11g5h6i9j4l2m17n14o12p4q2 off=f2j1p1 offer=e1i1p1 office=e1j4 officer=a4b1d1f2g4m1o1q1 old=a1h1i1j1o1
on=a30b5c10d2e5f5g4h3i3j11k9l2m11n6o3p8q6 once=a1c3d1e1f1 one=a2b1c3d1f4l2m5n1p1 onetrust=k2 online=b1i1k1p1 only=a2c6e1f4j2k1o1
open=a1c2j1k7l2m2n1p2 opennes=d2o1 opinion=d1m2 or=a8b1c16d1e2f1g1k3m4o1p1 order=b1c2m1o1 original=g2h1 other=c2f1m1o1q2
otherwise=a2c1e1 ought=f1h1 our=a22b6c4d10e1f12g10h2i3j1k4l4m4n12o5p7q3 ours=c1e1 ourselve=d3o1q2 out=a6b1c1d1f3g2h1i1j4m5n3o2p2
over=a3c2d1f1g1h1m2p1 overdue=f3 own=a2i1n2 p=e1f1 page=k1n1p1 pages=d1e1 paid=a1e1n1o1p1 paper=a1b1d2e4g1h2i2m1o1 parish=a1i3q1
park=a7b2c3f2i4j1n5p1q2 parks=a2c3f1i2n2 part=a3b2d1g3h2m1o5p1 particular=a1c2 partie=a2 parts=a1q1 pass=a1b1f1g1m1q3 password=k4p1
past=d1e1o1 patrol=c1i1m1n1o1 pay=a1b2c1e5n1o1 payable=a2e3p1 payment=a1e6n1p1 people=a1c1m1o1 period=a2b1c4d2 permit=d2
person=d1j1m2p1 personal=a1k1l1o3 photocopy=a1e1 pick=c1j1 place=m1p1 plans=e3p1 play=a1d1
please=a11b12c11d1e3f2g2h2i2j8k3l6m1n10o2p3q3 plot=c1m1n1o1p1 plots=n1o1 plus=a1e1 point=f1n1o1 police=m1o1q1 portal=i2k4n2o2
possible=a3 post=e4i1j1 postage=e2 posts=n1p1q1 preference=c1p1 prejudice=d1m2o1 present=a1f1h1n1 price=e1h1o5p1 print=e2
private=c1i1o1p1 proce=c3e1 procedure=a1h1 process=a2 promis=f3 promptly=a2 properly=h4 proportion=m2 protect=k1m1 protection=g1m1o1
provide=c3f1m1 public=c1d13m5o2q1 publication=m2 publish=m2n1o1 pull=a2 put=a1c2h1k1n1p2 q=a1c1k1o2 qualifi=d3m1 querie=a1c1j1n1
question=a3c6d1f1h2i1m2n6o3q6 quick=c2 quicker=b1d1 quill=a1g1 quillby=n1q1 quote=a3g1p1 r=a1c1k2 rais=a2 rate=o1p1 rather=c1o1q1
rd=a3 re=a1f1j1 reach=a4b2d2 reache=a1e2 read=a1b5c1f1j1k5m2o1p1 reader=h1k1n2 ready=a1f1o1 reasonable=e2m3 recall=l6 receipt=a7b2e1
receiv=a19b5d1f2g3k1n3 receive=a2c1e1j1m1 recent=a1n1 reckon=a2m1 reconsider=g1h1m1 record=a2c2i7j2m1o3p1 red=n2 redirect=j1q1
ref=a6c1m1o1 refer=a3c1n1 reference=a19c2k1m1 refus=m2o2 refusal=a1h2m4o1 refuse=m2 register=a3c2g2k2 regret=d3f2i1
regulation=a5c1d7e4g1i1m5q3 relation=a1d1i1 releas=a1d1h1l1m1o2 release=a2m1o1 relevant=b1i1 relie=m2 rely=h1l1m3 remain=h1n1o1
remainder=h1o1 reminder=f2 remov=k1o2 rent=d1h1n1p1 rents=c1i1o1 repair=c1m1n2o1 replie=b2n2 reply=a26b3c4d5f11g5j1k1l2m1n3p1q3
report=b2c3i2m1n1o1 request=a44b10c16d7e4f7g5h4i5j3k8l1m13n11o1q9 requir=a3f1 require=c2d2 respond=a6b5c2d2f2j1q1
response=a6b2c1d5f4g2h1j2k9l4n7 result=g2 return=f1j3n2 review=a2d1g9h7n6 revis=f1l1 rfi=a4d1 right=a3c2f2h2l1n2p1 ring=a2b1e1j2
road=m1q1 roads=f1q1 rr=a1o1 run=a1c2i2q4 runs=a2i1n1 ruth=a7c1d1f8i1l2n3 s=d1k1m1o4 safety=k1m1 sam=j1l1 same=a1m1 satisfi=g1h1
saturday=a1p1 say=a3c4d2f1g1i1m2o1p1 school=a1c2f1j1n2p1q2 scotland=a1i2q1 scottish=d1h1m1n1 search=c1i3m1 second=c2d1o1
section=a1c3d13e5g1h10i2m27o16q1 secure=k4 see=e1k2m1n6o2 seek=d1m2n1 seen=a1d1p1 send=a3b1c1e5f5j1k2o1p1 senior=g2 sensitive=o2
sent=a3b1d1f1g1j1k7l4m1q4 separate=q2 separately=k3o3q1 september=a1j1n1 service=a3c2f4j1n1o1p2q2 set=a2d1h1k1m4n2p1 settl=d3
seven=n2 several=d2 sg=d1i1 shall=a8c5d3e2f2m2o1p1q1 shar=b1k1 sharon=a1f1 she=a1g3h1 sheet=e2m1 short=f3p2 shortly=b1f2
should=a11b1c3d4e2f4g1h3l1n1q5 shout=a1n1 show=p2 sick=f1j1 sign=a2f1k5 since=c2d1i1m2n3o1q1 single=c1m2 site=c1i1k1m1p2 sites=c1n1
six=a1d1h1n1 so=a11b1c4d4e2f3g1i8l1m3n1o5q2 solicitor=f1g3h1 some=a3c3d1k1o1 somebody=a2b2 someth=a5b1k1m1o2 soon=a2f4 sooner=a2m1
sorry=c1f7i1m2n2 spend=m2 spent=n3 spr=m1p1 spreadsheet=l1n1o2 st=a2o1 staff=c2f2m2n1o3 stand=c3e1h2 start=a1b1c6e1j2p1q1
statutory=a7b1c1 still=d2f5o2 stonewick=e1j1 stop=p2 store=i1m1 straight=c1l1 street=a1c2i1 stuck=a1c1 subject=a3b3d1k1m2 submitt=a3
such=b1i2m1 sum=e2 sunday=p2 supplier=m1o2 supply=c2e1p1 survey=c1i2p3 suspend=a1p1 system=f1i1 t=f1k1 take=a4b1c2d2e1h1m2n10o7p1
taken=a1c1e1i1 takes=a1b1d1m1 target=a5d1 tax=b3p1 tb=i1o1 team=a5b3f3q3 teams=i2 telephone=a1k1n1 tell=a3c5g1m1n1o1 ten=b1l1m1
tenancy=d1o1 terms=e1i2m1 test=d5 th=a10f4j1 than=a8c1d4m1o3q1 thank=a23b7c4f4g4j4n3p1 that=a18b4c10d11e3f11g5h6i9k3l1m12n5o8p2q1
the=a59b11c30d26e12f23g11h14i18j11k14l12m30n22o22p10q14 their=f2i2m1o1q4 them=a3b1c5d1e2f5h1i1k1m2n5o3p1q12 then=a2c3j2m1n1
there=a5b1c1d3e1f1i3k2m4n3o1p1q2 therefore=a1d2h1i1m6q1 these=a1c3d1f1m2n1o1p2 they=a6b1d1f2h1m1n2o2q6 thing=a1b1c2j1
think=a1c1d1f1g2h1m1n1q1 third=a2 this=a26b11c4d7e5f14h1i8j3k4l2m16n10o8p4q8 those=c6d1n1 though=a2 thought=d1m1 thousand=d2
three=e4f1i1n4p1 through=a2b1c1d1h1i1k1m1o1 thursday=a2b1f1j1p1 ticket=a2 till=f1j1 time=a5b1c4d7f2k1m2p1 timescale=a2
to=a50b17c21d20e10f30g7h8i10j13k16l9m18n18o14p8q21 today'=a1f1 today=a5c2d1f4j1l2q7 together=a3m1 told=a1d4f1g1i1o1 tom=a2
tomorrow=f3j1l1 too=c3h1k1 took=g2 total=h1k1o1 touch=a2b2 town=a1i1o1q2 transferr=q4 transport=a2i1q1 treat=a3c1f1i1l1q1 trunk=q2
trust=n1q2 try=i2j1 tuesday=f1j2p1 tully=a1f1 turn=a1i1m1 twelve=c1o1 twenty=a6b1c1d2q1 two=a1b2c3d1f2m1n1p1q1 tx=g1h1 type=a1i1
una=j2 unable=a1c1f1o1 under=a17b2c3d9e4g1h1m12n3o13q2 unfortunately=c1f2m1 unhappy=g3n3 unles=a4 unreasonable=m2 unsubscribe=p4
until=a2c8d5e1g1j9k5m1p1 up=a3b1c1d2i1j1p1 update=f2 uphold=h2m1 upload=k2 urgent=b1j3 us=a14b3c7d7e5f1g1i3l1m5n5o3p1q4
use=a3b4c1g1h1i1j1n1o1 used=g1h1k1 using=d1k1 usual=a1d2 valid=a1c1k1 vat=c1e2 verify=k1p1 very=a1b1c1d1 vexatiou=m2 view=c1d1h1k4
virtue=m3 visit=a1b1k1 volume=d2 voluminou=a1d1 w=j2 wait=e1f3i1j2k1m1n1o2p1 want=a5b1c9d1e4k1m4n1 wants=f1k1 ward=c2
was=a5b1d2f5g4h11i2l3m1n2o1p1q2 waste=f1p1 water=n1q1 way=a2l1n1 we'd=c1p1 we'll=a1c1e1g1 we've=a3c1i1
we=a43b7c23d22e11f14g6h1i8j1k4m18n8o15p2q12 website=b6i2n1p1 wedi=a2 wednesday=a2d1f1j1 week=a1f5p2 weekend=a1f1p2 weigh=d2o1
well=a3c4m4 wendlow=k1q1 went=i1l1o1q1 were=a1i1m1n2o1q1 wessenshire=i2q6 what=a9b1c8d2e2f1h1j1m4n5o3 when=a4c4e3i2j2k1o1
where=a2d5e1f2i1m1 whether=a1c6d2f1g1m4 which=a17b2c9d4e1f1g1h1i2k1l2m2n5o4p1q5 who=a3c1f4g6i1o1q2 whole=c2 whose=g1q1
will=a33b9c13d10e10f14g12j6k6l4m7n1o1p2q8 wish=a1c1e1f1g2i1m1q1 with=a16b2c10d3e1f15g6h3i2j4k4l1m4n7o5q7 withdrawn=c1e1l1
withheld=h2o3 withhold=m2o3 within=a12b8c4d1e3f2g4h1j1m5n3p1q2 without=c2h1i1j1l1 word=c2 work=a25b11c3d11e3f3g5j2m1n3q2
works=b1j1o1 would=a2c10d1e4f1h1l5m13o8p1q1 writ=b1d1f1n1 write=a7b2c1d2f2g4h1j2l1q3 wrong=h1n1 wrote=a1q1 x=k2 y=a2 year'=c2
year=a1c4m1n6p1 yearly=h1n2o1 years=c4h1o2 yes=a1h1n5o4 yesterday=a1f1q1 yet=d3f1 ymateb=a2 yn=a3b1 you'll=a2f2i1k2o1 you're=a1c1
you=a55b10c30d10e12f23g13h8i10j3k16l2m15n15o5p8q13 your=a62b14c20d5e5f11g12h10i2j10k9m9n14o4p14q20 yours=a1p1 yourself=b2 yw=a2b1
z=k2 £=a1e14h5m3n20o5p5
`;
