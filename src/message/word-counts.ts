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
  acknowledgement: 93,
  auto_reply: 25,
  clarification_request: 40,
  extension_notice: 30,
  fee_notice: 16,
  holding_reply: 43,
  internal_review_ack: 18,
  internal_review_outcome: 17,
  not_held: 26,
  out_of_office: 26,
  portal_link: 22,
  recall: 15,
  refusal: 38,
  response_full: 48,
  response_partial: 34,
  spam_or_unrelated: 26,
  transfer: 27,
} as const;

export const WORD_COUNTS = `
#answers=a6b2c1d1e12f2h6j2k4l3n31o24p10 #asks=b2c27k1n2p5q2 #figures=a3b2c1d1e12f2g1h5i2j2k6l3m7n16o6p10 #file=h4k1m1n10o9p1
#gives=a7c3d4e5f4g2h5i2k6l1m3n37o29p1q1 #item-given=n11o14 #item-not_held=o2 #item-question=n2o1 #item-refused=o10
#list=a8b1c6n11o14 #may=a22b7c5d3e7f1h3i2j3m7n7 #none=c1g2i26j1m3n1o8q6 #part=d2f1h2o22q1 #refuses=c2d4h8m37o24
0=a90b13c23d29e16f29g18h15i9j19k20l8m37n34o33p17q18 :0=a57b9c31d28e16f16g18h17i14j16k13l12m34n32o32p6q22 :?=c2p1 :a=k6p2
:about=a1h1k1p2 :acknowledgement=a4 :acknowledgment=a2 :ae=f1l1o1 :allotment=a1c1j1p1 :am=a2 :auto=b3j1 :automatic=a1b9j17
:av=c1h1m1n1 :available=k2 :away=j2 :awtomatig=b1j1 :b=b1m1 :been=k2 :c=c1e1o1 :cais=a5 :can=c2 :case=a5d1k1 :charge=e6
:clarification=c4 :comp=g1h1 :complaint=g2h1 :confirmation=a4 :council=a2b1k2p2 :cr=a2f1 :creat=a2 :crm=a1c1d1i1l1m1n1
:decision=m2o2 :delay=d1f1 :delete=l2 :dig=a1m1n1 :disregard=l2 :do=a1l1p1 :document=k2p1 :dun=a1g1h1k1m1 :e=a1b2d1q1 :eh=a1l1
:eich=a1b1 :eir=a2c1d7e5g1i1m2q2 :email=b2k1l1 :enquiry=a2b1 :error=l2 :ew=c1o1 :example=k3p1 :extension=d3 :f=a3b9c2d1f2h1j12n1o2q1
:fee=e3 :fees=e4 :final=n4 :foi=a22b1c8d8e3f4g4h5i5j4k8l5m10n13o9p2q7 :foia=a1g1 :for=a3b6c1d1e1g1k1p2 :freedom=a6b11j15m1o1p1
:from=c1k2p1 :further=c3 :fw=a1n1 :gh=e1o1 :gv=c1d1e1o1 :hartsmere=a1k1 :has=k4 :have=a1b1k2 :hb=a1c1 :help=c2 :hm=d1j1n1o1 :hp=c1o1
:ig=a1f1 :in=a1b1j1l2 :information=a15b11c2j15m1n1o1p1 :infreq=a1c1e1f1k1l1m1n1 :interest=d3 :internal=g4h4 :ir=a1g6h5m1
:is=a1j3k3p1 :k=a4b9j13 :kel=d1m1 :letter=a1k1n1 :lfoi=a1k1n1o1 :light=a2j1 :lm=c1g1m1 :m=a4b9j12 :ma=d1g1h1 :machine=a3b9j12n1p1
:mail=b2q1 :message=b2k4l1 :more=d2 :need=c3 :new=d1k1p2 :not=a1j1l1 :notice=e5m4 :of=a11b11d1e2f1g3h1j19m3o1p1q2 :office=j5
:om=c1o1q1 :on=d1f2 :our=a2n2o1p1 :out=j5 :outcome=h2m2 :overdue=f1p1 :park=a3b9j12n1p1 :particular=c2 :payable=e1p1
:please=a1c1l5p1 :progres=f2 :public=a1d3 :question=p2 :r=c1g1h1 :re=j2 :recall=l6 :receiv=a7b1k1 :ref=a10j1m1n1o1q1 :reference=a2
:refusal=m4 :renewal=p2 :reply=a1b10j17k1l1n2o5 :request=a31b11c5d1e2f2g2j15k7m4n2o1q2 :requir=c2 :response=b2h1i1k5l4n14o5
:result=h2 :return=j2 :review=g10h7p1 :rfi=a1c2d2e2f2g1h1i1k2m2n4o3q2 :rhg=a2 :rr=a3b9j12 :sc=m1o1 :secure=k3 :sent=k2l2 :sg=d1i1
:shar=k2 :sl=l1n1 :sm=e1i1 :spr=p2 :street=a2j1p1 :subject=a2 :taxi=b1p1 :thank=a1b6 :the=a2j2 :this=a1p2 :time=d3 :to=c2k4l1n2
:toilet=a1p1 :transfer=q3 :tx=g1h1 :update=d1f4k2 :us=c2 :we've=a1b1 :we=a1b1c1p1 :website=p2 :wh=a1d1 :with=k2 :wybodaeth=a2
:ymateb=b1j1 :you=a1b5c3k8l1 :your=a14b6c1e1f2g2k7m1o1p7q2 ?=a5b2c25f1k4n7o1p5q2 a=a31b7c16d11e7f11g10h1i7j4k11l3m13n12o6p8q6
aa=a1k2 ab=k1p1 able=a1c2d4f3g1n1o2 about=a4b4c4d1f3g3i2k1m3n4o3p1q3 above=a3m1n1 absence=f1j1 accept=b1f2h1n4 acces=b2j1k3m1p1
accordance=a1c2d1q1 accordingly=h1i1 account=a2c3i1k4n3o2p1 acknowledge=a4g2 acknowledgement=b2q1 acros=n1p1 act=a17b1c4d5e1i2m5n2o1
added=h1m1 additional=d2 addres=b1c1h1i1j1k4n1 advance=a1e1 advice=b1d1h1 advis=a1i1 advise=a1c1m1 ae=f1o1 affair=d1i1 afraid=f2i2
afresh=h4n1 after=a2b2c3m1n2q1 afternoon=f1q1 again=a2c2d1f4g3h1j2l1m1n1p1 against=c1d1g1 agency=o1q1 ago=l2m1 agree=e1f1g1h3
agreement=q2 ahead=c1e2m1 aim=a5b1f1 al=f1p1 all=a5b2c2e1f1j1m7n9o4p2 allocat=a2 allotment=a2c2i1n1p1q1 allow=a3b1d6f2m1o1q1
alone=a1c1o1 also=c2 altogether=e1l1 am=a5b2c2d1f9h2i4j14m2n1o2 amount=d1e3 an=a16b6c3d3e1f1g3h3i2j2k2l1m2n6o1p1
and=a49b9c17d20e9f26g14h13i11j9k3l5m23n13o15p10q18 annual=a1m1n1 another=a1b1c1g1l2 answer=a26b3c5d6f7g1h3i1k1m5n6o4q9 anticipate=f2
any=a7b1c1f1i4m2n1p2q1 anyth=a2b2j3m1n1q1 apologie=f4h2n1 apologise=a1f6 appeal=a2g1h2 appli=h2 applicant=c1l1 application=h1p1
applie=a1d3i1m4o2 apply=a2d2m2n1p2 appropriate=m3 apr=a2d1 april=a32b1c3d11f9g2h1j1k5m1n1o1p2q4 ar=a3b1
are=a18b10c14d9e5f10g4h4i4j1k2m5n16o15p1q9 area=i1q1 arrange=a1p1 arriv=a2b3f1j1 arrive=b1e1 as=a17b2c11d10f5g5h1i3l1m10n5o7q7
ashdown=a2i1 ask=a5b1c5d2e1f1g1m6n5 asked=a9b1c3d1e3f3g2h3i1k3m2n3o2q2 asks=c2d1m1 assessment=a1o1 assistant=g2 association=i2
assume=c2 at=a9b6c2d2e3f6g3h2i2j1k1l2m8n6p5q2 attach=h3k2m1n5o5p1 attachment=c1l1 attend=j2 attention=a1f1 august=c1e1h1m1
authority=a2d1i1j1m2q6 automat=a1b1j2 automatic=b2 av=c1h1m1n1 available=b1f2k1 away=c1h1j4l1 b=k1m6n1o2q1 back=a3c4f4h1j3m2
badge=o1p1 balance=d2e1m1 bank=b1j1p1 bc=f1q1 be=a26b8c13d10e6f11g6h4i2j3k8m17n2o2p6q3 bear=a1e1f2 because=a2c1d2f3m1o2
been=a19b2c2d3e1f9g4h4i1j1k3l3m2n4o3p3q5 before=a10b1c5d2e3f1g2i1l2o2p1 begin=c2e2 being=a8d1f1o2q1 believe=d2q1 belong=i1l1q3
below=a2h1k1n5o1 ben=f1j1l1 benefit=d1m1 best=a1c1n1 beth=c1f1 between=b1e1n1 beyond=e1m1 bill=b1f1j1m1p2 bin=l1p2 body=c1q1 book=p3
books=a1i2o1 both=a1d2f1 bring=a1d1m1n1p1 burden=h1m2 busy=b2 but=a5c5e1f5h1m4q1 by=a34b3c11d16e7f14g12h3i6j1l1m11n2o3p5q13
byddwn=a3 c=a1j1k1m1q1 cais=a5 calendar=c3 call=a2b2c1e1j1p2 came=a5f1i1l1m1n1p1q1 can=a8b2c7d4e8f3g2h1i1k5m4n4o1p3q1
cannot=a1c7f1i2j3m2o2p1 car=c3i3n2q1 card=e3h1n3 cards=a3f1n13o4 carry=c1d1e1g1n2 case=a11b1c2d2e2f2g1k1 cases=a1k1 ceil=c1m1
charg=a1o1 charge=a1e7o1p1q1 chas=f2 chase=b1f2 check=a2b1c1f4 cheque=e3 chief=f1g3h1 choose=c1k1 christma=j1m1 circumstance=d1o1
city=q2 clarification=a2c2 clean=c1l1o1 clear=c2l1 clerk=a1b1q1 click=k1p1 clock=c2 clos=a1c3j2m1n2o1q2 close=a1c3n1 code=k3q1
colleague=a1f1g1h1n1 collection=c1p1 column=c1n1o1 combin=j1q4 come=a3c2e2f2h1j1l1m1q1 comes=a1d1e1 comment=a1f1p1 commercial=m2o1
commercially=o3 commissioner=a1d1f1h5n2 committee=a1p1 complain=b1d1f1h1m1n1 complaint=g2h4m1n1o1 complet=d1h1k1n1 complete=f1h1l1p1
complex=a2d3 complexity=d3 comply=a1c1e1m6 concern=a2b1f2q2 conclud=d1h1m1 conclude=a1n2 conclusion=d1g1h1 conduct=d1g2
confidential=m1o1 confirm=a8b1c1h1i1l1m4n1 consider=a3c1d4e1h3m2p1 consideration=a1d1 consult=a1i1 contact=a4b3i1j2n2p1q1
contain=c1l1 content=a2q1 contract=c1h1n2o4 contractor=c1f2i1o2 copie=e3o3 copy=l1n1 correctly=h3 correspondence=a3c2m2
cost=a5c4e5m3n8o6 costs=e1n3o1 could=c6f1h1i2m2n1o1p2 council'=f1h2n3q2 council=a6b7c5d3e3h1i16j5k5m7n6o1p2q13 count=a2c3f1i1
county=i4q8 course=a1j1p1 cover=c3m1o1 cr=a2f1 cross=i1n1 crossing=c1o1q1 currently=j3n1 customer=a2k1 cut=p2 cyfeirnod=a2 cyn=a1b1
d=a1i1k2n1q1 data=c1f1g1k1l1m1n3o4q1 date=a11b1c2d3f4 dated=a3 dates=c3m1 day=a6b2c3d3f2q2 days=a23b14c4d13e2f5g6k5m1n5p2q4
dderbyniwyd=a3 deadline=a3d3f3 deal=a3c1d1f1j2m1q2 deals=f1n1 dealt=a2b1f1g1n1o1 dear=a1i1 december=a1d2e1g1j1o1 decid=d1g1h1m2
decide=d2 decision=a2d4g7h5k1 decline=m1o1 delay=a1f2n2 delete=l4 deny=m2 department=a1b1c1f1i1 depot=a1f1 deputy=f1g2 describe=c1i1
description=m2 desk=a2b1i1j2p1 destroy=l1o1 detail=a1m1o1 did=a1b1c1n2o1 differ=c2 digital=a1c1 diolch=a4b2 direct=i1p1q2
director=a1f3g2 disbursement=e2 disclos=n1o2 disclose=m1o1 disclosure=a1b1d1m3q1 dissatisfi=a1h1n3 district=e1i3j1q2
do=a11b5c8d1e3f2g3h3i4j1l2m3n3o4p1q3 document=k2n2o1 does=a3c6d1i2m2n4o1q1 doing=m1q1 done=d2e1h1l1q1 down=c1f2h1m1 download=k5
draft=f2 drop=a1c1 due=a8d2f4p2 dun=a1g1h1k1m1 dunlow=b1q1 dunmere=a1k1 dur=b1j1 duty=c1f1m2 dydd=a2 e=a9b2c3e1g2j2k5l3m2n1o1p1q4
each=c4i1m3n3o2p1 earlier=c1l1o1 ebrill=a4 egres=k2 eh=a1l1 eich=a4b1 ein=a2 eir=d6e2i1j1m1p1 else=a2b1 email=a7b9f2g3h1j5k3l1m1
employ=i1j1n2o1 enclos=n2o1 enclose=h1n1o1 end=a3f2n1 ends=a1p1 enforcement=m1q1 engag=d2h2 engage=d1m1 enquirie=a1b1i1
enquiry=a4b2n1q1 enter=a1k1m1p1 entitl=a3c1 environment=a1q1 environmental=a5d1e1 erbyn=a4 estate=a1m1 estimat=h1m1
estimate=d1e1h1m1o1 ever=c2 every=b1c6f1n1o2 everyth=a1b1c1f1n1 ew=c1o1 example=a2b2c1i2j11k20m1n3p2q6 exce=m3 executive=g2
exempt=a3m4o7 exemption=a3d2h1m2 expect=a4d6f2g3h1q3 expire=d1k3 explain=a2c1 extend=a1d9 extension=a1d1 exwell=a2i2q1 f=a3b1k3n1o1
falls=a2d3e1h1m1o1 fault=c1i1n1 favour=m2o2 feb=a1d1 february=a4c1d1f2k2m2q1 fee=a3e3 fees=a3e2m3 fell=a1i1 few=b1f2j1p1 field=c1m1
figure=a3c3f7h4i1m1n1q1 file=a1c1k1l1m1n2q2 files=d1k5m3o1 finance=f1o1 financial=c2n1 find=a1c1f2h4i2m2n5o4p1 finding=g2
finish=a1d3f2h1q1 first=b1c1d2e2g1k1n1o2p1 five=b1f1n1 foi=a16b4c1d2f1g1i4j6k5l4p3q7 foia=a1e1g1 folder=k2 follow=a6f2h2i2k2l3n3q2
for=a43b13c12d9e11f18g12h8i5j10k10l2m10n16o12p9q7 form=a4b2m1 fortnight=a1f1 forty=c1d1n1 forward=a3b1f1j3o1q3 found=c2h1m1o1p1
four=b1e1f1h1m1n1o1 free=e2k2 freedom=a12b5c1d1e1i2j3m1n3 friday=a2b1d1f8j1p1 from=a9b1c6d2f3i2j4k3l1m4o3p4q6 fs=a2
full=a1c3d3f1m1n2o1 function=i2q1 further=c6d7e1h1m2n2q1 future=m2 garsby=i1j1 gather=a1g1 get=a10b1c4f2g1m1q1 gett=a1b2j1 gh=e1o1
giv=m1o2 give=a1b1d3e1f3g1i5m1o3 given=a4c1d1m2q1 gives=b1m1 go=b1c4d1e3f1g1h1j1k1m2o1q1 goes=f1g1k1o1 going=c1f1m2
gone=f1h1j1m2n1q1 good=a2f1 got=a6f1 governance=a1b2 grateful=a1c2 gysylltu=b2 h=b1f1 had=c2d2e1f4g2i1k1l3 hall=a1o1 hand=f1m1q2
handl=a2d2g1h2n3 happen=a2f1 happy=c1n1 harm=d1o2 has=a21b5c6d4e1f10g5h2i8j3k8m7n6o3p3q6 hav=d1g1h1i2m2
have=a40b6c12d8e3f23g11h12i12j3k6l1m12n13o8p3q18 he=a1g1 head=a1f3g1 hear=a2c2d1q3 held=a2i5m1o2q2 hello=i1j2n1 help=b1c3i1m2
her=f2g2m1 here=a1c1d1i2k2l1n1p1q2 hi=c1f5n2p2 highway=a2i2q3 hm=a1d1o1 hold=a3b1c3e1h1i2m4n2o2q2 holds=a1i1m3n1q2 holiday=b1j1p1
hope=d1f1j1n1 hour=b1l1m1o1 hours=a1b1h1m7o4p1 hous=a1i1 how=a5c1d1e1g2m1n7o1 hp=c1o1 hr=m1o1 https=a2k19m1n3p1 hub=a1k1 hw=c1e1
i'd=c1f1l1 i=a26b1c9d5e2f25g4h14i9j20l3m4n4o4p3q8 identify=c3 if=a17b6c6d1e7f1g1h2j3m1n8p1 ig=a3f1 ignore=l2 important=a1b1
impracticable=d2 in=a33b6c11d12e7f6g6h6i10j3k10l3m19n16o7p5q6 inbox=a1b4j1 includ=a1c1 include=c2p1 inf=a1o1 info=a1j1q1 inform=a1i1
information=a29b10c5d3e3f1h7i14j6k2m13n9o6q3 inside=a3b1c1d1n1 inspection=c1m1 instance=a1m1 instead=b1d2m1 intend=m2
interest=c5d15i1m5o3 internal=a1g4h4n5 into=a1c2h1m1p1q1 invoice=e1m1p1 involv=d1g1 ir=a1g3h1
is=a39b13c15d17e8f21g4h9i16j8k4l1m22n15o15p4q6 issu=a3f1g1l2 it's=a1e1f2 it=a36b10c15d10e7f18g9h7i3j3k10l8m19n7o12p4q9 item=c2k1
its=a1f3i4l1m1o3q2 itself=m1q1 j=j2 janet=a1b1f1 january=j3m3 jean=a2 jo=a2f2l1n1p1 job=f1m1 july=d2g2p1 june=a4c3d1e3f2g2k1m1
junior=o2 just=a1b2c3f3 k=a2o1 keep=a2d1j1m2o2p2 kel=a1d1m1 kelly=a1k1 kept=f1i1k1m2 kim=l1p1 kind=c1d1i1m1 kindly=c3l1
know=a6b3c8e2f3g1m2n1o1p1 lamp=c1h1i1o1q1 land=a2c1 lane=n2 lantern=n1p1 large=d2e1 larkham=a1k1 last=a1c2f3i1l1n5o1 late=c1f4n1
later=a9d3 latest=a8f1 law=a2b1c1d1m1 ldc=q2 leave=a1c2f2j2q1 led=c1n1p1 left=j1l2o1p1 legal=b1d1f1g2 let=a5b1c4e4f3g2i1o1p1q1
lets=d1m1 lett=g1m1o1 letter=a3c1l1m2n3o1q2 lfoi=a1n1 licence=c1p1 licens=a1f2q1 lies=d3m2 light=a1c2f1i1p1 like=a2c2e3l6q2
likely=i1m1 limit=a3c3d3e1f1h1m4 line=a3c1e1o1q1 link=k6 list=c2m2n2o1p2 lm=c1g1m1 log=a1b1k4 logg=a5b1g1 long=a1b1m1
longer=b2c2d1j3o1q1 look=a6b3c2d1e1g5h3m2n1o1p2q3 lost=c1o1 ltd=i1n1o1 m=a2k2o1 ma=d1g1h1 machine=a4b1c3h1i2j1n16o5p1
made=a2b1c1e2f1i2n1 mail=a7b3c3g2j2k3l3n1o1p1q4 mailbox=b3 mails=p2 maintain=a1c1m1 maintenance=a1n9o1 mak=a1c1 make=a1c1e1n1p2
manager=a1c1 manifestly=m2 many=a5b1c1j1n7o1 maps=e2 mar=a1d1 march=a23b1d4f5g1h1j8k1m1n4o1p4q1 marsh=j1k1 material=d2
matter=e1f1g2h1j1m1q2 mawrth=a2j1 may=a13b2d13e2f1g8h3i1j1k2m3n4p2 me=a8c4f6l1n1p1 mean=c4f1m1 means=a1c1d1m1 meant=c2l1
meanwhile=c1e1 meet=a1e1f1 member=a1m2 message=a3b8c1j7k6l6m1o1q1 met=c1m1 might=c1d1m1q1 mind=c1j1m1 minute=a1i1l1m3p1 miss=f2
mistake=l1q1 moment=b1f2 monday=a1b2f1j2q1 monitor=b3g1m1 month=a2c3e4f1h1m3n1p2 moor=n1q1 more=c1f2m1o1p1q1 morn=a3f4l3q2
most=a2i1m1 mr=g2 mrs=a1g1 ms=a2f1i1 much=d1m1p1 must=a1c1d2e2k1m2p1 my=a3g1h7j6k3n3p1 name=a1c4o1q1 named=a1m1q1 names=m1o2 nd=a1d1
nearly=f2 need=a8b2c1d5e1f2i1k2m2n3o1p1q1 needs=c1d1f2 neges=b2 neither=i1m4 never=i2 new=a2b1d2i1j1k3m1p3 next=a5b1f1j1m1p3
night=c1m1 nil=n3 ninth=m2 no=a8b4c8d3e2g3i11j4m7n6p1q2 nobody=b1f1h1i1 none=i1n2o1 noon=j1l1 nor=c1i1m3 normally=a1b1 northgate=q2
not=a11b5c14d10e2f12g4h9i11j5k1l3m17n5o9p2q5 note=a2b2f1j2q1 noted=a2f1g2 noth=c2e1f1g1h1i5l1n3o1 notice=a3e2i3m5o3p1 notifi=a2
november=a3d2f2g1j1p2 now=a2b1c1d4e1f4g1h2j1n2o1p2q2 number=a17b1c1n5o2p1 object=d1m1 oblig=a1c1e1m2 oblige=a1d1e1 october=a5d2f3q1
of=a33b8c12d20e12f13g6h7i10j4l3m20n17o14p4q3 off=f2j1p1 offer=e1i1p1 office=e1j4p1 officer=a5b2c1d1e1f2g4m1o1q2 old=a1h1i1j1o1p1
om=c1o1q1 on=a32b6c11d3e5f5g4h3i4j13k9l3m12n7o3p10q7 once=a2c3d1e1f1 one=a2b1c3d1f4i1l2m5n1p2 ones=c2 onetrust=k2 online=b1i1k1p1
only=a2c8e1f5j2k2n1o2 open=a2c3j1k8l2m2n2p2 opennes=d2o1 operator=c1d1 opinion=d1m2 or=a8b2c18d1e2f1g1i1k3m4o1p1q1 order=b2c3m2o1
original=g2h2 other=c3f1m1o1q3 otherwise=a2c1e1 ought=f1h1 our=a24b6c5d11e2f15g12h2i4j1k5l5m5n13o5p7q3 ours=c1e1q1 ourselve=d3o1q2
out=a6b1c1d2f3g2h1i1j5m6n3o3p3 outcome=a1g1 outweigh=m2 over=a3c2d2f1g1h1m3p1q2 overdue=f3 owing=d2 own=a3c1i2n2q1 p=e1f1
page=k1n1p1 pages=d1e1 paid=a1e1n1o1p1 paper=a1b1d2e4g1h2i2m1o1q1 paragraph=c1f1 parish=a1i4q1 park=a7b2c3f2i4j1n5p1q2
parks=a2c3f1i2n2 part=a4b2d1g3h2m1o5p1 particular=a1c3 partie=a2 parts=a1q1 pass=a1b2f1g1l1m1q4 password=k4p1 past=d1e1f2o1
patrol=c1i1m1n1o1 pay=a1b2c1e5n1o1 payable=a2e3p1 payment=a1e6n1p1 people=a1c1m1o1 period=a2b1c4d3 permit=d2 person=d1j1l1m2p1
personal=a1k1l1o4 photocopy=a1e1 photograph=p2 pick=c1j1 place=m1p1 plans=e3p1 play=a1d1
please=a11b12c13d3e4f3g2h2i3j8k3l8m1n10o2p3q3 plot=c1m1n1o1p1 plots=n1o1 plus=a1e1 point=f1n2o1 police=m1o1q1 portal=i2k4n2o2
position=d1m1 possible=a4 post=e4i1j1 postage=e2 posts=n1p1q1 practice=a1q1 preference=c1p1 prejudice=d1m2o1 present=a1f1h1n1
price=e1h1o6p1 print=e2 private=c1i1o1p1 proce=c3e1 procedure=a1h1 process=a2h1 progres=a2 project=e2 promis=f3 promptly=a2
properly=h4 property=q2 proportion=m2 protect=k1m1 protection=g1k1m1o1 provide=c3f1m1 public=a1c1d15i1m6n1o2q1 publication=m2
publish=e1m2n1o1 pull=a2 put=a1c2h1k1m1n1p2q1 q=a1c1k1o2 qualifi=d3m1 quay=n1p1 querie=a1c1j1n1 question=a3c7d1f1h2i1m3n6o4q8
quick=c2 quicker=b1d1 quill=a1g1 quillby=n1q1 quote=a3g1p1 r=a1c2k2 rais=a2e1 rank=c1i1n1p1 ranks=a1n2o2q1 rate=o1p1 rather=a1c1o1q1
rd=a3 re=a1f1j1q1 reach=a5b2d3f1g1 reache=a1e2 read=a1b6c1f1j1k5m2o2p1 reader=h1k1n2 ready=a1f1o1 reason=a1k1 reasonable=e2m3
recall=l6 receipt=a7b2e1o1 receiv=a20b5c1d1f2g3k1n3o1 receive=a2c1e1j1m1 recent=a1n1 reckon=a2m1 reconsider=g1h1m1
record=a2c2i7j2m1o3p1 red=n2 redirect=j1q1 ref=a6c1d1m1o1 refer=a3c1n1 reference=a19c2k1m1 refus=m2o2 refusal=a1g1h3m4o1 refuse=m2
reg=d2 regard=h1q1 register=a3c2g2k2 regret=d3f2i1 regulation=a6c1d8e4g1i1m6q3 relation=a1d1i1 releas=a1d1h1l1m2o2 release=a2m1o1p1
relevant=b1i1 reli=h2 relie=m2 rely=h1l1m3 remain=h2n1o2 remainder=h1o1 reminder=f2 remov=k1o2 rent=d1h1n1p1 rents=c1i1o1
repair=c1m1n2o1 replie=b2n2 reply=a29b3c4d6f14g5j1k3l2m1n4p1q4 report=b2c3i2m1n1o1 request=a49b11c18d8e5f8g6h5i6j4k8l1m14n13o1p1q12
requir=a3f1 require=a1c3d2 respond=a6b6c2d2f2j1n1q1 response=a8b2c1d5f4g2h1j2k9l4n7 result=g2h1 return=f1j3n2 review=a2d1g10h9n7
revis=f1l1 rfi=a4d1 right=a3c2f2h2l1n2p1 ring=a2b1e1j2 risk=m1o1 road=m1n1q1 roads=f1q1 rr=a1o1 run=a2c2i2n1q4 runs=a2i1n1p1
ruth=a8c2d1f9i1l3n4 s=d1k1m1o4 safety=k1m1 sam=j1l1 same=a1m3 satisfi=g1h1 saturday=a1p1 say=a3c4d3f2g1i1m2o1p1 schedule=e1o1
school=a1c2f1j1n2p1q2 scotland=a1i2q1 scottish=d1h1m1n1 search=c1i3m1 second=c3d1g1o1 secret=m1o1 section=a1c4d15e5g1h11i3m31n1o19q1
secure=k4 see=e1j2k2m2n7o2 seek=d1m2n1 seen=a1d1p1 send=a3b1c2e5f6j1k2n1o1p1 senior=g2 sensitive=o2 sent=a4b1d1f2g1j1k7l4m2q5
separate=n1q2 separately=k3o3q1 september=a1j1m1n1 service=a4c2f4j1n1o1p2q2 set=a2d1h1k1m4n2p1 settl=d3e1 seven=n2 several=d2
sg=d1i1 shall=a9c5d3e2f2g1m3o1p1q1 shar=b1i1k2 sharon=a1f1 she=a1g3h1 sheet=e2m1o1 short=f3p2 shortly=b1f2
should=a11b1c3d5e2f5g1h4j1l1n1q6 shout=a1n1 show=p2 sick=f1j1 sign=a2c1f1k5 since=a1c2d1f1i1m2n6o3q2 single=c1m2 site=c1i1k1m1p2
sites=c1n1 six=a1d1h1n2p1 sl=d1n1 sm=e1i1 so=a11b1c4d5e2f3g1i8j1l1m5n1o5q2 sold=i2 solicitor=f1g3h1 some=a3c3d2k1o2 somebody=a2b2
someth=a5b1k1m1o2 somewhere=c1p1 soon=a3c1f4p1 sooner=a2m1 sorry=c1f8i1l1m2n2 spend=m2p1 spent=n4 spr=m1p1 spreadsheet=l2n1o2
st=a3o1 staff=c2f2m2n1o3 stand=c3e1h2m1 start=a1b1c6e1j2p1q1 station=f1n1q2 statutory=a7b1c1 steps=a2 still=d2f5o2 stonewick=e1j1
stop=p3 stops=e1o1 store=i1m1 straight=c1l1 street=a1c2i1n1p1 stuck=a1c1 subject=a3b3c1d2k1m2 submitt=a3 such=b1c1i2m1 sum=e2
sunday=p2 suppli=a1c1 supplier=m1o2 supply=c3e1p1 survey=c1i2p3 suspend=a1p1 system=f2i1 t=f1k1 tak=d2j1n1
take=a4b1c2d3e2g1h1m2n10o7p1 taken=a1b1c1e1g1i1 takes=a1b1d1m1 target=a5d1 tax=b3p1 taxi=a1i1m1q1 tb=i1o1 team=a5b3f3q3 teams=i2
telephone=a1k1n1 tell=a3c5e1g1m1n1o1 ten=a1b2l1m1 tenancy=d1o1 terms=e1i3m1 test=d5 th=a10f4j1 than=a9c1d4m1o3q1
thank=a27b7c5f5g5j4n3p1 that=a18b4c11d12e4f12g5h7i11j1k3l2m14n5o9p2q2 the=a66b11c34d29e14f28g13h16i21j11k16l14m34n26o25p12q18
their=a1f2i2m2o1q5 them=a3b1c5d1e2f5h1i1k1m4n6o4p1q16 then=a2c4e1j2m1n1o1 there'=b1c1e1i1 there=a5b1c1d3e1f1i4k2m4n5o1p1q2
thereafter=a2 therefore=a1d2h1i2m6q2 these=a1c4d1f1m2n1o1p2 they=a9b1d1f2h1m1n2o2q6 thing=a1b1c3j1 think=a1c1d1f1g2h1m1n1q1 third=a2
this=a28b11c4d9e6f16h2i10j3k5l3m16n12o8p4q9 those=c6d1n1 though=a2 thought=d1m1 thousand=d2 three=e4f1i1m1n4p1
through=a2b1c1d1h1i1k1m1o1 thursday=a2b1f1j1p1 ticket=a2 till=c1f1j2 time=a7b1c4d7e2f4k1m3p1 timescale=a2
to=a56b19c23d24e12f33g9h9i11j15k17l9m21n20o15p10q25 today'=a1f1 today=a6c2d2f6j1l2q8 together=a3m2 toilet=a1c1i1n2o1q2
told=a1d5f1g1i1o1 tom=a2 tomorrow=f3j1l1 too=c3h2k1m1 took=g2 total=h1k1o1 touch=a2b2f1 town=a1i1o1q2 transferr=q4 transport=a2i1q2
treat=a3c2f1i1l1q1 trunk=q2 trust=n1q2 try=b1i2j1 tuesday=f2j2p1 tully=a1f1 turn=a1i1m1n1 twelve=c1o1 twentieth=a1f1
twenty=a7b1c1d2q1 two=a1b2c3d1f3m2n1p2q2 tx=g1h1 type=a1i1 una=j2 unable=a1c1f2o1 unclear=a1b1 under=a19b2c4d10e4g1h1m12n3o14p1q2
unfortunately=c1f2m1 unhappy=g3n3 unles=a4c1 unreasonable=m2 unsubscribe=p4 until=a2c9d5e1f1g1j9k5m1p1 up=a3b1c1d3f2i1j1p1 update=f2
uphold=h2m1 upload=k2 urgent=b1j3 us=a14b3c7d8e7f3g1i4l1m7n6o3p1q5 use=a3b4c1g1h1i1j1n1o1 used=g1h1k1 using=d1k1 usual=a1d2
valid=a1c2k1 vat=c1e2 verify=k1p1 very=a1b1c1d1 vexatiou=m2 view=c1d1h1k4 virtue=m3 visit=a1b1k1 volume=d2 voluminou=a1d1 w=j2
wait=e1f3i1j2k1m1n1o2p1 want=a5b1c9d1e4k1m4n1 wants=f1k1 ward=c2 was=a5b1c1d2f5g4h12i2l5m1n2o1p1q2 waste=f1p1 water=a1n1q1
way=a2l1n1q1 we'd=c1p1 we=a49b9c26d24e12f17g7h1i10j1k5m21n11o18p2q14 website=b6i2n1p1 wedi=a2 wednesday=a2d1f1j2 week=a1f5p2
weekend=a1b1f1n1p2 weigh=d2o1 well=a3c4m4 wendlow=k1q1 went=f1i1l1o1q2 were=a1i1m2n2o2q1 wessenshire=i2q6 wh=a1d1
what=a11b1c8d3e2f2h1j1m4n6o3 when=a4c4e4i2j2k1m1o1 where=a2d7e1f2i1m2 whether=a1c6d2f1g1m4 which=a18b2c9d5e1f1g1h1i2k1l3m3n5o4p1q5
who=a4c1f4g6i1o2q2 whole=c2q1 whose=g1q1 will=a41b11c17d12e12f19g15h1i1j10k8l5m9n2o2p3q9 wish=a1c1e1f1g2i1m1q1
with=a18b2c12d3e2f17g7h4i3j5k5l2m5n9o5q9 withdrawn=c1e1h1l1 withheld=h2o4 withhold=m2o3 within=a14b8c4d2e4f3g5h1j1m5n4p1q2
without=c2h1i1j1l1 word=c2 work=a26b11c3d14e4f3g6j2m1n4q2 workbook=l1n1 works=b1j1k1o1 would=a3c10d1e5f2h1l5m16o8p1q2 writ=b1d1f3n1
write=a7b2c2d2f2g4h1j3l1q4 wrong=h1n1 wrote=a1q1 x=k2 y=a3 year'=c2 year=a1c4m1n7o1p1 yearly=h1n2o1 years=c4h1i1o2 yes=a1h1n5o4
yesterday=a1f1q1 yet=d4f2 ymateb=a3 yn=a4b1 you=a65b10c32d12e14f29g15h10i12j3k18l3m17n17o7p8q15
your=a68b16c23d5e6f13g14h11i3j11k10m10n17o5p15q23 yours=a2c1l1p1 yourself=b2 yw=a3b1 z=k2 £=a1e16h5m4n22o7p6
`;
