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
  acknowledgement: 89,
  auto_reply: 24,
  clarification_request: 38,
  extension_notice: 28,
  fee_notice: 15,
  holding_reply: 41,
  internal_review_ack: 17,
  internal_review_outcome: 16,
  not_held: 24,
  out_of_office: 25,
  portal_link: 21,
  recall: 14,
  refusal: 36,
  response_full: 46,
  response_partial: 32,
  spam_or_unrelated: 25,
  transfer: 25,
} as const;

export const WORD_COUNTS = `
#answers=a6b2c1d1e11f2h6j2k4l3n29o23p9 #asks=b2c26k1n2p5q1 #figures=a3b2c1d1e11f2g1h5i2j2k6l3m7n15o5p9 #file=h4k1m1n10o8p1
#gives=a7c3d4e5f4g2h5i2k5l1m3n35o27p1q1 #item-given=n10o14 #item-not_held=o2 #item-question=n1o1 #item-refused=o10
#list=a7b1c6n10o14 #may=a22b7c5d3e7f1h2i2j3m7n7 #none=c1g2i24j1m3n1o8q4 #part=d2f1h2o20q1 #refuses=c2d4h8m35o22
0=a86b13c21d27e15f27g17h14i8j18k19l8m35n32o31p16q16 :0=a55b9c30d27e15f15g17h16i13j16k12l11m32n31o30p6q20 :?=c2p1 :a=k6p2
:about=a1h1k1p2 :acknowledgement=a3 :acknowledgment=a2 :ae=f1l1o1 :allotment=a1c1j1p1 :am=a2 :auto=b3j1 :automatic=a1b8j17
:av=c1h1m1n1 :away=j2 :awtomatig=b1j1 :b=b1m1 :been=k2 :c=c1e1o1 :cais=a5 :can=c2 :case=a5d1k1 :charge=e5 :clarification=c4
:comp=g1h1 :complaint=g2h1 :confirmation=a4 :council=a2b1k2p2 :cr=a2f1 :creat=a2 :crm=a1c1d1i1l1m1n1 :decision=m2o2 :delete=l2
:dig=a1m1n1 :disregard=l2 :do=a1l1p1 :document=k2p1 :e=a1b2d1q1 :eh=a1l1 :eich=a1b1 :eir=a2c1d7e4g1i1m2q2 :email=b2k1l1
:enquiry=a2b1 :ew=c1o1 :example=k3p1 :extension=d3 :f=a2b9c2d1f2h1j12n1o2q1 :fee=e3 :fees=e4 :final=n4
:foi=a21b1c8d8e3f4g4h5i5j4k8l5m10n13o9p2q7 :foia=a1g1 :for=a3b6c1e1g1k1p2 :freedom=a6b10j15m1o1p1 :from=c1k2p1 :further=c3 :fw=a1n1
:gv=c1d1e1o1 :hartsmere=a1k1 :has=k4 :have=a1b1k2 :hb=a1c1 :help=c2 :hm=d1j1n1o1 :hp=c1o1 :ig=a1f1 :in=a1b1j1l1
:information=a15b10c2j15m1n1o1p1 :infreq=a1c1e1f1k1l1m1n1 :interest=d2 :internal=g4h4 :ir=a1g6h5m1 :is=a1j3k2p1 :k=a3b9j13
:letter=a1k1n1 :lfoi=a1k1n1o1 :light=a2j1 :lm=c1g1m1 :m=a3b9j12 :ma=d1g1h1 :machine=a3b9j12n1p1 :mail=b2q1 :message=b2k4l1 :more=d2
:need=c3 :new=d1k1p2 :not=a1j1l1 :notice=e5m4 :of=a11b10d1e2f1g3h1j18m3o1p1q2 :office=j4 :on=d1f2 :our=a1n2o1p1 :out=j4
:outcome=h2m1 :overdue=f1p1 :park=a3b9j12n1p1 :particular=c2 :payable=e1p1 :please=a1c1l5p1 :public=a1d2 :question=p2 :r=c1g1h1
:re=j2 :recall=l6 :receiv=a6b1k1 :ref=a9j1m1n1o1q1 :reference=a2 :refusal=m4 :reply=a1b9j17l1n2o5
:request=a30b10c5d1e2f2g2j15k7m4n2o1q2 :requir=c2 :response=b2h1i1k5l4n13o4 :result=h2 :return=j2 :review=g9h7p1
:rfi=a1c2d2e2f2g1h1i1k2m2n4o3q2 :rhg=a2 :rr=a2b9j12 :sc=m1o1 :secure=k3 :sent=k2l1 :sg=d1i1 :shar=k2 :sm=e1i1 :spr=p2 :street=a2j1p1
:subject=a2 :thank=a1b6 :the=a2j2 :this=a1p2 :time=d3 :to=c2k4n2 :toilet=a1p1 :transfer=q3 :tx=g1h1 :update=d1f4k2 :us=c2
:we've=a1b1 :we=a1b1c1p1 :website=p2 :wh=a1d1 :with=k2 :wybodaeth=a2 :ymateb=b1j1 :you=a1b5c3k8 :your=a13b6c1e1f2g2k6m1o1p7q2
?=a5b2c24f1k4n7o1p5q1 a=a31b7c14d10e6f10g9h1i5j3k11l2m13n12o6p8q5 aa=a1k2 ab=k1p1 able=a1c2d4f3g1n1o2
about=a3b4c4d1f3g3i1k1m3n4o2p1q3 above=a3m1n1 absence=f1j1 accept=b1f2h1n4 acces=b2j1k3m1p1 accordance=a1c2d1q1 accordingly=h1i1
account=a2c3i1k4n3o2p1 acknowledge=a4g2 acknowledgement=b2 acros=n1p1 act=a17b1c4d5e1i2m5n2o1 added=h1m1 additional=d2
addres=b1c1h1i1j1k4n1 advance=a1e1 advice=b1d1h1 advis=a1i1 advise=a1c1m1 ae=f1o1 affair=d1i1 afraid=f2i1 afresh=h4n1
after=a2b2c2m1n2 afternoon=f1q1 again=a2c2d1f4g3h1j2l1m1n1p1 against=c1d1g1 agency=o1q1 ago=l2m1 agree=e1f1g1h2 agreement=q2
ahead=c1e2m1 aim=a5b1f1 al=f1p1 all=a5b2c2e1f1j1m7n8o4p2 allocat=a2 allotment=a2c2i1n1p1q1 allow=a3b1d6f2m1o1q1 alone=a1c1o1 also=c2
am=a5b2d1f5h2i3j9m2n1o2 amount=d1e3 an=a15b5c3d3f1g3h3i2j2k2l1m1n6o1p1 and=a48b9c15d18e8f25g13h12i10j8k2l4m21n12o13p9q17
annual=a1m1n1 another=a1b1c1g1l2 answer=a26b3c5d5f7g1h3i1k1m4n6o3q9 anticipate=f2 any=a7b1c1f1i3m2n1p2q1 anyth=a2b1j2n1q1
apologie=f4h2n1 apologise=a1f6 appeal=a2g1h2 appli=h2 applicant=c1l1 application=h1p1 applie=a1d3i1m4o2 apply=a2d2m2n1p2
appropriate=m3 apr=a2d1 april=a32b1c3d11f9g2h1j1k5m1n1o1p2q3 ar=a3b1 are=a17b9c13d8e4f8g4h4i3j1k2m5n15o14p1q9 area=i1q1 arrange=a1p1
arriv=a1b3f1 arrive=b1e1 as=a16b2c9d9f5g5h1i3l1m10n4o7q7 ask=a5b1c5d2e1f1g1m6n5 asked=a9b1c3d1e3f2g2h3i1k3m2n3o2q2 asks=c2d1m1
assessment=a1o1 association=i2 assume=c2 at=a8b6c2d2e3f6g3h2i1j1k1l1m8n5p5q2 attach=h3k1m1n5o4p1 attachment=c1l1 attend=j2
attention=a1f1 august=c1e1h1 authority=a2d1i1j1m1q6 automat=a1b1j2 automatic=b2 av=c1h1m1n1 available=b1f2 away=c1h1j4l1
b=k1m6n1o1q1 back=a3c3f3h1j3m2 balance=d2e1 bank=b1j1p1 bc=f1q1 be=a25b7c11d10e5f9g6h4i2j3k8m16n2o1p5q3 bear=a1f2
because=a2c1d2f2m1o2 been=a18b2c2d3e1f8g4h4i1j1k3l3m2n3o3p3q4 before=a9b1c4d2e3f1g2i1l2o2p1 begin=c2e1 being=a7d1f1o2q1 believe=d1q1
belong=i1l1q3 below=a2h1k1n5o1 ben=f1j1l1 benefit=d1m1 best=a1c1 beth=c1f1 between=b1e1 beyond=e1m1 bill=b1f1j1m1p2 bin=l1p2
body=c1q1 book=p3 books=a1i2o1 both=a1d1f1 bring=a1m1n1 burden=h1m2 busy=b2 but=a4c5e1f4h1m4q1
by=a33b3c11d15e7f13g11h3i6j1l1m10n2o2p5q11 byddwn=a3 c=a1j1k1m1q1 cais=a5 calendar=c3 call=a2b2c1e1j1p2 came=a5f1i1l1m1n1p1q1
can't=c3i1j3p1 can=a7b2c6d4e8f3g2h1i1k5m4n4o1p3q1 cannot=c3i1m2o2 car=c3i3n2q1 card=e3h1n3 cards=a3f1n13o4 carry=c1d1e1g1n2
case=a11b1c2d2e2f1g1k1 cases=a1k1 ceil=c1m1 charg=a1o1 charge=a1e6o1p1q1 chas=f2 chase=f2 check=a1b1c1f3 cheque=e3 chief=f1g3h1
choose=c1k1 christma=j1m1 circumstance=d1o1 clarification=a2c2 clean=c1l1o1 clear=c2l1 clerk=a1b1q1 click=k1p1 clock=c2
clos=a1c3j2m1n1o1q2 close=a1c3n1 code=k3q1 colleague=a1f1g1h1n1 collection=c1p1 column=c1n1 combin=j1q4 come=a3c2e2f2h1j1l1m1q1
comes=a1d1e1 comment=a1f1p1 commercial=m2o1 commercially=o3 commissioner=a1d1f1h4n2 committee=a1p1 complain=b1d1f1h1m1n1
complaint=g2h4m1o1 complet=d1h1k1n1 complete=f1h1l1p1 complex=a2d2 complexity=d3 comply=a1c1e1m6 concern=a2b1f2q2 conclud=d1h1m1
conclude=a1n1 conclusion=d1g1h1 conduct=d1g2 confidential=m1o1 confirm=a8b1c1h1i1l1m4n1 consider=a3c1d4e1h3m2p1 consideration=a1d1
consult=a1i1 contact=a4b2i1j2n2p1q1 contain=c1l1 content=a2q1 contract=c1h1n2o4 contractor=c1f2i1o2 copie=e3o3 copy=l1n1
correctly=h2 correspondence=a3c2m2 cost=a5c4e5m3n8o4 costs=e1n3o1 could=c6f1h1i2m2n1p2 council'=f1h2n3q2
council=a5b7c5d3e3h1i15j5k4m7n5o1p2q12 count=a2c3f1i1 county=i3q7 course=a1j1p1 cover=c3m1o1 cr=a2f1 cross=i1n1 crossing=c1o1q1
currently=j3n1 customer=a2k1 cut=p2 cyfeirnod=a2 cyn=a1b1 d=k2n1q1 data=c1f1g1l1m1n3o3q1 date=a11c2d3f3 dated=a2 dates=c3
day=a6b2c3d3f2q1 days=a23b14c4d11e1f5g6k5m1n5p2q4 dderbyniwyd=a3 deadline=a3d3f3 deal=a3c1d1f1j2m1q2 deals=f1n1 dealt=a2b1f1g1n1o1
december=a1e1j1o1 decid=g1h1m2 decide=d2 decision=a2d4g6h4k1 delay=a1f2n2 delete=l3 deny=m2 department=a1b1c1f1i1 depot=a1f1
deputy=f1g2 describe=c1i1 description=m2 desk=a2b1i1j2p1 destroy=l1o1 detail=a1m1o1 did=a1b1n2o1 differ=c2 digital=a1c1 diolch=a4b2
direct=p1q2 director=a1f3g1 disbursement=e2 disclos=n1o2 disclose=m1o1 disclosure=a1b1m3q1 dissatisfi=a1n3 district=e1i3j1q2
do=a11b5c8d1e3f2g3h3i1l1m2n3o3p1q2 document=k2n2o1 does=a3c6d1i2m2n3o1q1 doing=m1q1 don't=i2o1 done=d2e1h1l1 down=c1f1h1m1
download=k5 draft=f2 due=a8d2f4p2 dunlow=b1q1 dur=b1j1 duty=c1f1m2 dydd=a2 e=a9b2c3e1g2j2k5l3m2n1o1p1q4 each=c4i1m3n3o1p1
earlier=c1l1o1 ebrill=a4 egres=k2 eh=a1l1 eich=a4b1 ein=a2 eir=d5e1i1j1m1p1 else=a2b1 email=a7b8f2g2j5k3l1m1 employ=i1j1n1o1
enclos=n2o1 enclose=h1n1o1 end=a2f1n1 ends=a1p1 enforcement=m1q1 engag=d2h2 engage=d1m1 enquirie=a1b1i1 enquiry=a4b2n1q1
enter=a1m1p1 entitl=a3c1 environment=a1q1 environmental=a5d1e1 erbyn=a4 estate=a1m1 estimat=h1m1 estimate=d1e1h1m1o1 ever=c2
every=b1c5f1n1o1 everyth=b1c1f1n1 ew=c1o1 example=a1b2c1i1j10k19m1n3p2q5 exce=m3 executive=g2 exempt=a3m4o7 exemption=a3d2h1m1
expect=a4d5f2g2h1q2 expire=d1k3 explain=a2c1 extend=a1d9 extension=a1d1 exwell=a2i2q1 f=a3b1k3n1o1 falls=a2d2e1h1m1o1 fault=c1i1n1
favour=m1o2 feb=a1d1 february=a4c1d1f2k2m2q1 fee=a3e3 fees=a3e2m3 few=b1f2p1 field=c1m1 figure=a3c3f6h4i1m1n1q1 file=a1c1k1l1m1n2q2
files=d1k5m3o1 finance=f1o1 financial=c2n1 find=a1c1f2h4i2m2n5o4p1 finding=g2 finish=a1d3f2h1q1 first=b1c1d2e2g1k1n1o2p1 five=b1f1
foi=a16b4c1d2f1g1i3j5k5l4p3q6 foia=a1e1g1 folder=k2 follow=a5f2h2i2k2l2n2q2 for=a41b13c11d9e10f17g11h8i5j9k9l1m9n15o12p9q6
form=a4b2m1 fortnight=a1f1 forty=c1d1n1 forward=a3b1f1j3o1q3 found=c2h1m1o1p1 four=b1e1f1h1m1o1 free=e2k2
freedom=a12b5c1d1e1i2j3m1n3 friday=a2b1d1f7p1 from=a8b1c6d2f3i2j4k3m3o3p4q6 fs=a2 full=a1c2d3f1n2o1 function=i1q1
further=c6d6e1h1m2n2q1 future=m2 garsby=i1j1 get=a9b1c3f2g1m1q1 gett=a1b2j1 giv=m1o1 give=a1b1d3e1f2i5m1o3 given=a4c1d1m1q1
gives=b1m1 go=b1c4d1e3f1g1j1m2o1q1 goes=f1g1k1o1 going=f1m1 gone=f1h1j1m1n1q1 good=a2f1 got=a6f1 governance=a1b2 grateful=a1c1
gysylltu=b2 h=b1f1 had=c2d2e1f4g2i1k1l2 hall=a1o1 hand=f1m1q1 handl=a2d2g1h2n2 happen=a2f1 happy=c1n1 harm=d1o2
has=a20b5c6d4e1f9g5h2i7j3k8m6n5o3p3q6 hav=d1g1i2m2 have=a33b5c9d8e3f21g11h12i10j3k6l1m11n13o7p3q17 he=a1g1 head=a1f3g1 hear=a2c2d1q3
held=a2i5m1o2q2 hello=i1j2n1 help=b1c3i1m2 her=f2g1m1 here=a1c1d1i2k2l1n1p1q2 hi=c1f5n1p2 highway=a2i1q3 hm=a1d1o1
hold=a2b1c3e1h1i2m4n2o2q2 holds=a1i1m3n1q2 holiday=b1j1p1 hope=d1f1j1n1 hour=b1l1m1o1 hours=a1b1h1m7o4p1 hous=a1i1
how=a5c1d1e1g2m1n7o1 hp=c1o1 hr=m1o1 https=a1k18m1n3p1 hw=c1e1 i'd=f1l1 i'll=a1c1j2 i'm=c1f3j4 i've=a3c1f1
i=a21b1c7d5e2f19g4h13i8j15l3m4n4o4p3q8 identify=c3 if=a16b5c6d1e6f1g1h1j3m1n8p1 ig=a3f1 ignore=l2 important=a1b1 impracticable=d2
in=a33b5c9d12e6f5g5h5i10j3k10l3m17n15o6p5q5 inbox=a1b4j1 includ=a1c1 include=c2p1 inf=a1o1 info=a1j1q1 inform=a1i1
information=a29b10c5d3e3f1h6i13j5k2m13n9o6q3 inside=a3b1c1d1n1 instance=a1m1 instead=b1d2m1 intend=m2 interest=c5d14i1m4o3
internal=a1g4h4n5 into=a1c2h1m1p1q1 invoice=m1p1 involv=d1g1 ir=a1g3h1 is=a38b12c13d16e8f21g3h9i15j8k3l1m21n15o14p4q5 isn't=c1i1
issu=a3f1g1l2 it's=a1f2 it=a33b9c14d9e6f17g9h7i3j3k9l7m19n7o11p4q9 item=c2k1 its=a1f2i4l1m1o3q2 itself=m1q1 j=j2 janet=a1b1f1
january=j3m3 jean=a2 jo=a1f1l1n1p1 job=f1m1 july=d2g2p1 june=a4c3d1e3f2g2k1m1 junior=o2 just=a1b2c3f3 k=a2o1 keep=a2d1j1m1o2p2
kelly=a1k1 kept=f1i1k1m2 kim=l1p1 kind=c1d1i1m1 kindly=c3l1 know=a6b3c8e1f3g1m1n1o1p1 lamp=c1h1i1o1q1 land=a2c1 lane=n2 lantern=n1p1
large=d1e1 larkham=a1k1 last=a1c2f3i1l1n4 late=f4n1 later=a9d3 latest=a7f1 law=a2b1c1d1m1 ldc=q2 leave=a1c2f2j2q1 led=c1n1p1
left=j1l2p1 legal=b1d1f1g2 let=a5b1c4e3f3g2i1o1p1q1 lets=d1m1 lett=g1m1o1 letter=a2c1m2n3o1q2 lfoi=a1n1 licence=c1p1 lies=d3m2
light=a1c2f1i1p1 like=a1c2e3l6q1 likely=i1m1 limit=a2c3d3e1h1m4 line=a3c1o1q1 link=k6 list=c2m2n2p2 lm=c1g1m1 log=a1b1k4 logg=a5b1g1
long=a1b1m1 longer=b2c2d1j3o1q1 look=a6b3c2d1e1g4h3m2n1o1p2q2 lost=c1o1 ltd=i1n1o1 m=a2k2o1 ma=d1g1h1 machine=a4b1c3h1i2j1n16o5p1
made=a2b1c1e2f1i2n1 mail=a7b3c3g2j2k3l3n1o1p1q4 mailbox=b3 mails=p2 maintain=a1c1m1 maintenance=a1n9o1 mak=a1c1 make=a1c1e1n1p2
manager=a1c1 manifestly=m2 many=a5b1c1j1n7o1 maps=e2 mar=a1d1 march=a23b1d4f5g1h1j8k1m1n4o1p4q1 marsh=j1k1 material=d2
matter=e1f1g2h1j1m1q2 mawrth=a2j1 may=a13b2d12e2f1g8h2i1j1k2m3n4p2 me=a7c4f6n1p1 mean=c4f1m1 means=a1c1d1m1 meant=c2l1
meanwhile=c1e1 meet=a1e1f1 member=a1m2 message=a3b8c1j6k6l6m1o1q1 met=c1m1 might=c1d1m1q1 mind=j1m1 minute=a1i1l1m3p1 miss=f2
mistake=l1q1 moment=b1f1 monday=a1b2f1j2q1 monitor=b3g1m1 month=a2c3e4f1h1m3n1p1 more=c1f1m1o1p1q1 morn=a3f4l3q2 most=a1i1m1 mr=g2
mrs=a1g1 ms=a1f1 much=d1m1p1 must=a1c1d2e2k1m2 my=a3g1h7j5k3n3p1 name=a1c3o1q1 named=a1m1q1 names=m1o1 nd=a1d1 nearly=f2
need=a7b1c1d4e1f2i1k2m2n3o1p1 needs=d1f2 neges=b2 neither=m4 never=i2 new=a2b1d2i1j1k3m1p3 next=a4b1f1j1m1p3 nil=n2 ninth=m2
no=a8b3c7d3e2g3i11j4m7n5p1q2 nobody=b1f1h1i1 none=i1n2o1 nor=c1m3 normally=a1b1 northgate=q2
not=a11b5c13d10e2f11g4h9i7j4l2m15n4o8p2q3 note=a2b2f1j2q1 noted=a2f1g2 noth=c2e1f1g1i5l1n3o1 notice=a3e2i3m5o3p1 notifi=a2
november=d1g1p1 now=a2b1c1d4e1f4g1h2j1n2o1p2q2 number=a17b1c1n4o1p1 oblig=a1c1e1m2 oblige=a1d1e1 october=a3d2f2q1
of=a31b8c12d20e11f11g6h7i10j4l3m19n16o13p4q3 off=f2j1p1 offer=e1i1p1 office=e1j4p1 officer=a4b1c1d1f2g4m1o1q2 old=a1h1i1j1o1
on=a30b6c11d3e5f5g4h3i4j12k9l2m11n6o3p9q6 once=a1c3d1e1f1 one=a2b1c3d1f4l2m5n1p1 ones=c2 onetrust=k2 online=b1i1k1p1
only=a2c7e1f5j2k2o1 open=a1c2j1k8l2m2n2p2 opennes=d2o1 opinion=d1m2 or=a8b2c17d1e2f1g1i1k3m4o1p1 order=b1c3m2o1 original=g2h1
other=c3f1m1o1q3 otherwise=a2c1e1 ought=f1h1 our=a23b6c4d10e1f13g11h2i4j1k5l5m5n12o5p7q3 ours=c1e1 ourselve=d3o1q2
out=a6b1c1d2f3g2h1i1j4m6n3o2p2 outcome=a1g1 outweigh=m2 over=a3c2d1f1g1h1m2p1q1 overdue=f3 owing=d2 own=a3c1i2n2q1 p=e1f1
page=k1n1p1 pages=d1e1 paid=a1e1n1o1p1 paper=a1b1d2e4g1h2i2m1o1 paragraph=c1f1 parish=a1i3q1 park=a7b2c3f2i4j1n5p1q2
parks=a2c3f1i2n2 part=a3b2d1g3h2m1o5p1 particular=a1c3 partie=a2 parts=a1q1 pass=a1b2f1g1m1q3 password=k4p1 past=d1e1f1o1
patrol=c1i1m1n1o1 pay=a1b2c1e5n1o1 payable=a2e3p1 payment=a1e6n1p1 people=a1c1m1o1 period=a2b1c4d3 permit=d2 person=d1j1m2p1
personal=a1k1l1o3 photocopy=a1e1 pick=c1j1 place=m1p1 plans=e3p1 play=a1d1 please=a11b12c12d2e4f3g2h2i2j8k3l7m1n10o2p3q3
plot=c1m1n1o1p1 plots=n1o1 plus=a1e1 point=f1n1o1 police=m1o1q1 portal=i2k4n2o2 position=d1m1 possible=a4 post=e4i1j1 postage=e2
posts=n1p1q1 practice=a1q1 preference=c1p1 prejudice=d1m2o1 present=a1f1h1n1 price=e1h1o6p1 print=e2 private=c1i1o1p1 proce=c3e1
procedure=a1h1 process=a2h1 project=e2 promis=f3 promptly=a2 properly=h4 property=q2 proportion=m2 protect=k1m1 protection=g1m1o1
provide=c3f1m1 public=a1c1d14i1m6n1o2q1 publication=m2 publish=m2n1o1 pull=a2 put=a1c2h1k1n1p2q1 q=a1c1k1o2 qualifi=d3m1 quay=n1p1
querie=a1c1j1n1 question=a3c6d1f1h2i1m2n6o3q8 quick=c2 quicker=b1d1 quill=a1g1 quillby=n1q1 quote=a3g1p1 r=a1c1k2 rais=a2 rate=o1p1
rather=a1c1o1q1 rd=a3 re=a1f1j1q1 reach=a4b2d2f1g1 reache=a1e2 read=a1b6c1f1j1k5m2o1p1 reader=h1k1n2 ready=a1f1o1 reasonable=e2m3
recall=l6 receipt=a7b2e1 receiv=a19b5c1d1f2g3k1n3o1 receive=a2c1e1j1m1 recent=a1n1 reckon=a2m1 reconsider=g1h1m1
record=a2c2i7j2m1o3p1 red=n2 redirect=j1q1 ref=a6c1m1o1 refer=a3c1n1 reference=a19c2k1m1 refus=m2o2 refusal=a1g1h3m4o1 refuse=m2
regard=h1q1 register=a3c2g2k2 regret=d3f2i1 regulation=a6c1d8e4g1i1m6q3 relation=a1d1i1 releas=a1d1h1l1m1o2 release=a2m1o1p1
relevant=b1i1 relie=m2 rely=h1l1m3 remain=h1n1o1 remainder=h1o1 reminder=f2 remov=k1o2 rent=d1h1n1p1 rents=c1i1o1 repair=c1m1n2o1
replie=b2n2 reply=a28b3c4d6f13g5j1k2l2m1n4p1q4 report=b2c3i2m1n1o1 request=a47b10c17d8e5f8g6h5i5j3k8l1m14n12o1p1q10 requir=a3f1
require=a1c3d2 respond=a6b6c2d2f2j1q1 response=a6b2c1d5f4g2h1j2k9l4n7 result=g2h1 return=f1j3n2 review=a2d1g10h8n7 revis=f1l1
rfi=a4d1 right=a3c2f2h2l1n2p1 ring=a2b1e1j2 risk=m1o1 road=m1n1q1 roads=f1q1 rr=a1o1 run=a2c2i2n1q4 runs=a2i1n1 ruth=a8c2d1f9i1l2n3
s=d1k1m1o4 safety=k1m1 sam=j1l1 same=a1m2 satisfi=g1h1 saturday=a1p1 say=a3c4d3f2g1i1m2o1p1 school=a1c2f1j1n2p1q2 scotland=a1i2q1
scottish=d1h1m1n1 search=c1i3m1 second=c2d1o1 section=a1c4d14e5g1h10i3m29n1o17q1 secure=k4 see=e1j1k2m2n7o2 seek=d1m2n1 seen=a1d1p1
send=a3b1c2e5f5j1k2n1o1p1 senior=g2 sensitive=o2 sent=a3b1d1f1g1j1k7l4m2q5 separate=n1q2 separately=k3o3q1 september=a1j1n1
service=a3c2f4j1n1o1p2q2 set=a2d1h1k1m4n2p1 settl=d3 seven=n2 several=d2 sg=d1i1 shall=a9c5d3e2f2g1m2o1p1q1 shar=b1i1k2 sharon=a1f1
she=a1g3h1 sheet=e2m1 short=f3p2 shortly=b1f2 should=a11b1c3d4e2f4g1h4j1l1n1q6 shout=a1n1 show=p2 sick=f1j1 sign=a2f1k5
since=a1c2d1i1m2n4o1q1 single=c1m2 site=c1i1k1m1p2 sites=c1n1 six=a1d1h1n2 sm=e1i1 so=a11b1c4d4e2f3g1i8l1m4n1o5q2 sold=i2
solicitor=f1g3h1 some=a3c3d2k1o1 somebody=a2b2 someth=a5b1k1m1o2 soon=a3f4p1 sooner=a2m1 sorry=c1f7i1m2n2 spend=m2p1 spent=n3
spr=m1p1 spreadsheet=l2n1o2 st=a2o1 staff=c2f2m2n1o3 stand=c3e1h2m1 start=a1b1c6e1j2p1q1 station=f1n1q2 statutory=a7b1c1
still=d2f5o2 stonewick=e1j1 stop=p2 stops=e1o1 store=i1m1 straight=c1l1 street=a1c2i1n1p1 stuck=a1c1 subject=a3b3c1d2k1m2 submitt=a3
such=b1i2m1 sum=e2 sunday=p2 supplier=m1o2 supply=c2e1p1 survey=c1i2p3 suspend=a1p1 system=f1i1 t=f1k1 take=a4b1c2d3e1h1m2n10o7p1
taken=a1c1e1g1i1 takes=a1b1d1m1 target=a5d1 tax=b3p1 tb=i1o1 team=a5b3f3q3 teams=i2 telephone=a1k1n1 tell=a3c5e1g1m1n1o1
ten=a1b2l1m1 tenancy=d1o1 terms=e1i3m1 test=d5 th=a10f4j1 than=a9c1d4m1o3q1 thank=a25b7c5f5g4j4n3p1
that=a18b4c10d12e4f12g5h6i11j1k3l2m14n5o8p2q2 the=a62b11c32d28e13f26g12h15i20j11k15l13m32n25o24p11q16 their=a1f2i2m1o1q4
them=a3b1c5d1e2f5h1i1k1m3n5o4p1q14 then=a2c3j2m1n1o1 there=a5b1c1d3e1f1i4k2m4n4o1p1q2 thereafter=a2 therefore=a1d2h1i2m6q1
these=a1c4d1f1m2n1o1p2 they=a7b1d1f2h1m1n2o2q6 thing=a1b1c2j1 think=a1c1d1f1g2h1m1n1q1 third=a2
this=a27b11c4d8e5f16h2i9j3k5l3m16n11o8p4q8 those=c6d1n1 though=a2 thought=d1m1 thousand=d2 three=e4f1i1m1n4p1
through=a2b1c1d1h1i1k1m1o1 thursday=a2b1f1j1p1 ticket=a2 till=c1f1j1 time=a5b1c4d7e1f3k1m2p1 timescale=a2
to=a54b18c22d22e11f32g8h8i10j14k16l9m20n20o15p9q23 today'=a1f1 today=a5c2d1f5j1l2q8 together=a3m2 toilet=a1c1i1n2o1q2
told=a1d5f1g1i1o1 tom=a2 tomorrow=f3j1l1 too=c3h2k1 took=g2 total=h1k1o1 touch=a2b2 town=a1i1o1q2 transferr=q4 transport=a2i1q1
treat=a3c1f1i1l1q1 trunk=q2 trust=n1q2 try=b1i2j1 tuesday=f2j2p1 tully=a1f1 turn=a1i1m1 twelve=c1o1 twentieth=a1f1 twenty=a7b1c1d2q1
two=a1b2c3d1f2m2n1p1q1 tx=g1h1 type=a1i1 una=j2 unable=a1c1f2o1 under=a19b2c4d9e4g1h1m12n3o13q2 unfortunately=c1f2m1 unhappy=g3n3
unles=a4c1 unreasonable=m2 unsubscribe=p4 until=a2c9d5e1f1g1j9k5m1p1 up=a3b1c1d2f1i1j1p1 update=f2 uphold=h2m1 upload=k2 urgent=b1j3
us=a14b3c7d7e6f3g1i4l1m6n6o3p1q4 use=a3b4c1g1h1i1j1n1o1 used=g1h1k1 using=d1k1 usual=a1d2 valid=a1c1k1 vat=c1e2 verify=k1p1
very=a1b1c1d1 vexatiou=m2 view=c1d1h1k4 virtue=m3 visit=a1b1k1 volume=d2 voluminou=a1d1 w=j2 wait=e1f3i1j2k1m1n1o2p1
want=a5b1c9d1e4k1m4n1 wants=f1k1 ward=c2 was=a5b1d2f5g4h11i2l4m1n2o1p1q2 waste=f1p1 water=a1n1q1 way=a2l1n1q1 we'd=c1p1
we'll=a1c1e1g1 we've=a3c1i1 we=a45b8c24d22e11f15g6h1i8j1k4m20n10o16p2q13 website=b6i2n1p1 wedi=a2 wednesday=a2d1f1j2 week=a1f5p2
weekend=a1b1f1p2 weigh=d2o1 well=a3c4m4 wendlow=k1q1 went=i1l1o1q1 were=a1i1m1n2o2q1 wessenshire=i2q6 wh=a1d1
what=a10b1c8d3e2f1h1j1m4n6o3 when=a4c4e3i2j2k1m1o1 where=a2d6e1f2i1m2 whether=a1c6d2f1g1m4 which=a17b2c9d5e1f1g1h1i2k1l3m3n5o4p1q5
who=a3c1f4g6i1o2q2 whole=c2 whose=g1q1 will=a35b10c14d11e10f15g13h1j7k6l4m8n2o1p3q9 wish=a1c1e1f1g2i1m1q1
with=a18b2c11d3e1f17g7h3i3j4k5l2m5n8o5q8 withdrawn=c1e1h1l1 withheld=h2o4 withhold=m2o3 within=a14b8c4d2e3f3g5h1j1m5n4p1q2
without=c2h1i1j1l1 word=c2 work=a26b11c3d12e3f3g6j2m1n4q2 workbook=l1n1 works=b1j1k1o1 would=a3c10d1e5f2h1l5m15o8p1q1 writ=b1d1f2n1
write=a7b2c1d2f2g4h1j2l1q3 wrong=h1n1 wrote=a1q1 x=k2 y=a3 year'=c2 year=a1c4m1n6p1 yearly=h1n2o1 years=c4h1i1o2 yes=a1h1n5o4
yesterday=a1f1q1 yet=d4f1 ymateb=a3 yn=a4b1 you'll=a2f2i1k2o1 you're=a1c1 you=a59b10c31d11e13f25g14h9i11j3k17l2m16n17o6p8q13
your=a65b15c21d5e6f13g13h10i2j10k9m10n15o4p14q21 yours=a1p1 yourself=b2 yw=a3b1 z=k2 £=a1e15h5m4n21o6p5
`;
