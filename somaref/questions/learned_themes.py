"""Made by python -m tools.samples from data/themes.yaml."""

# fmt: off
# ruff: noqa
THEMES = (
"""
1 800	who-helps-emergency
1 month old	babies
10 day	stop-after-short
10 panel	drug-tests
10 year	long-term
10 year old	child-teen
100 count	strengths
100 pound	dose-weight
1000 mg	overdose-amount
102	fever-infection
103	fever-infection
1050	maximum
11 year old	child-teen
12 panel	drug-tests
12 step	recovery-help
12 year old	child-teen
120 pound	dose-weight
13 year old	child-teen
14 day	stop-after-short
14 year old	child-teen
1400	maximum
1400 mg	maximum
15 year old	child-teen
16 8	fasting
16 year old	child-teen
17 year old	child-teen
175	strengths
18	age-general
18 month old	child-swallowed
1950 s	history-of-drug
1959	history-of-drug
2 at onc	double-dose
2 c 19	genes enzymes
2 d 6	enzymes
2 month	length-treatment
2 month old	babies
2 pill	double-dose
2 tab	double-dose
2 tablet	double-dose
2 week	stop-after-short length-treatment
2 year old	child-swallowed
20 pill	overdose
20 year	long-term
200 pound	dose-weight
2000 mg	overdose-amount
21	age-general
2100 mg	overdose-amount
23 andm	genes
24 hour	maximum
24 hr	maximum
2410 v	look-imprint
250	strengths
250 mg	strengths
250 pound	dose-weight
2800 mg	overdose-amount
3 a 4	enzymes
3 day	stop-after-short
3 month	length-treatment
3 month old	babies
3 tim	how-often
3 week	length-treatment
3 x	how-often
3 year old	child-swallowed
30 count	strengths
30 day	refills
30 day supp	refills
30 pill	overdose
30 year old	age-general
300 pound	dose-weight
350	strengths
350 mg	strengths
3500 mg	overdose-amount
4 tim	how-often
4 x	how-often
4 year old	child-swallowed
40 year old	age-general
420	cannabis
4473	guns-permits
5 a day	maximum
5 day	stop-after-short
5 hour energy	coffee-energy
5 ht	gaba-serotonin
5 htp	vitamins-herbs
5 panel	drug-tests
5 year	long-term
5 year old	child-teen
500 mg	double-dose strengths
525	double-dose
5513	look-imprint
6 a day	maximum
6 month	length-treatment
6 month old	babies
6 year old	child-teen
65	old-age
65 and older	old-age
7 day	stop-after-short
7 year old	child-teen
70 s	old-age
70 year old	old-age
700	double-dose
700 mg	double-dose
7000 mg	overdose-amount
72	old-age
75	old-age
75 year old	old-age
78	old-age
8 a day	maximum
8 year old	child-teen
80	old-age
80 s	old-age
80 year old	old-age
82	old-age
85	old-age
9 year old	child-teen
90 day	refills
90 day supp	refills
911	overdose who-helps-emergency
988	suicide who-helps-emergency
a 1 c	laboratory-tests
a and e	who-helps-emergency
a cold	cold-allergy-products
a fast	fasting
a month	length-treatment
a week	stop-after-short
aa	recovery-help
ab rat	generic-brand
abdomen	stomach-nausea
abdominal	stomach-nausea
abilify	antidepressants
abroad	travel-customs countries
abrupt	stopping-suddenly
abs	other-body-parts
absenc seizur	seizures
absent mind	memory-thinking
absentmind	memory-thinking
absorb	blood-levels
absorption	blood-levels
abstinenc	withdrawal
abus	getting-high
abus potential	getting-high
abus them	addiction-signs
abusabl	getting-high
accent	pronunciation
accidental	already-taken-both
accidental drank	alcohol-taken
accidental ingestion	child-swallowed
accidental overdos	overdose
accidental took	already-taken-both
accumulat	stay-in-body
accumulation	stay-in-body
ace inhibitor	heart-pressure-meds
acetaminophen	contains-painkiller painkillers
acetylcholin	gaba-serotonin
ach	pain-relief
achy	pain-relief
achy joint	arthritis
acid reducer	stomach-acid-meds
acid reflux	stomach-acid-meds
acid reflux medicin	stomach-acid-meds
acid trip	street-drugs
aciphex	stomach-acid-meds
acn	skin
acohol	alcohol-drinks
across stat lin	other-state
act	mechanism
act drunk	confusion-halluc
act funny	confusion-halluc
act on	mechanism
act strang	confusion-halluc
act weird	confusion-halluc
actavi	maker
activ ingredient	contains-painkiller
activ metabolit	meprobamate
activat charcoal	antidote-hospital
acto	diabetes-thyroid-meds
actual work	trials-proof
acupunctur	massage-heat
acut	uses-indication
acut intermittent	porphyria
acut intermittent porphyria	porphyria
acyclovir	antibiotics
add	interaction-words
add another	more-dose
adderall	street-drugs
addict	addiction
addict in hous	locking-away
addict in recovery	addiction-past
addiction	addiction
addiction doctor	recovery-help
addiction specialist	recovery-help
addictiv	addiction
addictiv personality	addiction-past
additiv	ingredients
adhd	other-conditions-use other-illness
adictiv	addiction
adipex	diabetes-thyroid-meds
adjust	more-dose
adjust for weight	dose-weight
adjust to it	side-effects-pass
adjustment	massage-heat
""",
"""
adm	half-life-levels
administer	how-to-take nurses-checks
administration	how-to-take
admit	antidote-hospital
adolescent	child-teen
adrenalin	gaba-serotonin
adult	age-general
adult dos	dose-usual
adult only	age-general
advers	side-effects-general
advers effect	side-effects-general
advers event	side-effects-general
advers event report	report-side-effect
advers reaction	side-effects-general
advil	painkillers
advil pm	cold-allergy-products
aetna	money-insurance
affect result	laboratory-tests
affect the baby	unborn-harm
affect the brain	mechanism
afford	money-insurance
affordabl	money-insurance
afib	heart-rate
afrin	cold-allergy-products
after 3 week	not-better
after a week	stop-after-short
after an operation	after-surgery
after back surgery	after-surgery
after c section	after-surgery
after driv	driving
after eat	food-timing
after effect	side-effects-general
after fusion	after-surgery
after hernia	after-surgery
after hip replacement	after-surgery
after hysterectomy	after-surgery
after kne replacement	after-surgery
after last dos	waiting-time
after meal	food-timing
after my operation	after-surgery
after operation	after-surgery
after procedur	after-surgery
after quit	withdrawal
after stop	withdrawal
after surgery	surgery-anaesthesia after-surgery
after tak	waiting-time
after thre week	not-better
after two week	not-better
after wisdom teeth	after-surgery
after work	time-of-day
after year	long-term
aftereffect	side-effects-general
afternoon	time-of-day
age	age-general
age group	age-general
age limit	age-general
age rang	age-general
aged	old-age
aggression	mood
aggressiv	mood
agitat	confusion-halluc mood
agitation	mood
agitation with fever	serotonin-syndrome
agonist	gaba-serotonin
agony	pain-relief
agranulocytosi	blood-counts
ahf	codes-numbers
aid	other-illness nurses-checks
aip	porphyria
air forc	employer-dot
air tight	storage
air traffic	employer-dot
air traffic controller	employer-dot
airlin	travel-customs
airplan	travel-customs
airport	travel-customs
airtight	storage
airway	breathing
aka	street-names
ala	porphyria
albuterol	sleep-apnea-lung
alcahol	alcohol-drinks
alchohol	alcohol-drinks
alchol	alcohol-drinks
alcohol	alcohol-drinks
alcohol fre	ingredients
alcohol withdrawal	other-conditions-use
alcoholic	addiction-past
alcoholic anonymou	recovery-help
alcoholic drink	alcohol-drinks
alcoholism	addiction-past
ale	alcohol-drinks
alergic	allergy
alertness	memory-thinking
alev	painkillers
alginic acid	ingredients
alka seltzer	cold-allergy-products stomach-acid-meds
all at onc	stopping-suddenly
all of them	overdose
allegra	cold-allergy-products
allel	genes
allergic	allergy
allergic reaction	allergy
allergic to	allergic-to-medicines
allergic to another	allergic-to-medicines
allergic to aspirin	allergic-to-medicines
allergic to codein	allergic-to-medicines
allergic to flexeril	allergic-to-medicines
allergic to it	allergy
allergic to penicillin	allergic-to-medicines
allergic to robaxin	allergic-to-medicines
allergic to skelaxin	allergic-to-medicines
allergic to sulfa	allergic-to-medicines
allergy	allergy
allergy med	cold-allergy-products
allergy medicin	cold-allergy-products
allergy pill	cold-allergy-products
allergy shot	vaccines
allergy test	laboratory-tests
allergy to	allergic-to-medicines
allocation	pharmacy-stock
allosteric	gaba-serotonin
almost out	running-out
alon with	mind-child
along with	interaction-words
alongsid	interaction-words
alprazolam	sleeping-calming-pills
already drank	alcohol-taken
already taken	already-taken-both
already took	already-taken-both
alright	is-safe
als	spasm-spasticity
alt	laboratory-tests
alternativ	alternatives
alternitiv	alternatives
altoid tin	labelled-bottle
alway thirsty	dry-mouth
alzheimer	memory-thinking other-illness
am i addict	addiction-signs
am or pm	time-of-day
amazon	online-mail-order
amazon pharmacy	online-mail-order
amber bottl	storage
ambian	sleeping-calming-pills
ambien	sleeping-calming-pills
ambulanc	overdose who-helps-emergency
ame	employer-dot
ame test	cancer
amiodaron	heart-pressure-meds
amitriptalin	antidepressants
amitriptylin	antidepressants
amlodipin	heart-pressure-meds
ammo	guns-permits
amnesia	memory-thinking
amount	dose-usual
amount to overdos	overdose-amount
amoxacillin	antibiotics
amoxicilin	antibiotics
amoxicillin	antibiotics
amphetamin	street-drugs
amrix	other-relaxants
amtrak	travel-customs
anaemia	blood-counts
anaesthesia	surgery-anaesthesia
anaesthetic	surgery-anaesthesia
analgesia	pain-relief
analgesic	pain-relief
anaphylactic	allergy
anaphylactic shock	allergy
anaphylaxi	allergy
ancestry	genes
anda	codes-numbers
anemia	blood-counts other-illness
anemic	blood-counts
anestesia	surgery-anaesthesia
anesthesia	surgery-anaesthesia
anesthesiologist	surgery-anaesthesia
anesthetic	surgery-anaesthesia
anger	mood
angina	chest
angioedema	allergy
angiogram	scans
angry	mood
animal	pets
animal product	ingredients
animal study	unborn-harm
ankl	other-body-parts
ankl sprain	strain-sprain
ankl swell	hair-teeth-other
ankylos	arthritis
ankylos spondyliti	arthritis
another dos	how-often
another illness	other-illness
another muscl relaxer	other-relaxants
another nam	foreign-names
another one	double-dose
another option	alternatives
another pharmacy	pharmacy-pickup
another stat	other-state
antacid	stomach-acid-meds
""",
"""
antagonist	gaba-serotonin
anti biotic	antibiotics
anti depressant	antidepressants
anti dop	sport-doping
anti inflammatory	class-of-drug pain-relief painkillers
anti seizur	seizures
antibiotic	antibiotics
antibiotic cours	antibiotics
antibotic	antibiotics
anticholinergic	gaba-serotonin
anticonvulsant	class-of-drug seizures
antidepresant	antidepressants
antidepressant	antidepressants
antidop	sport-doping
antidot	antidote-hospital
antifungal	antibiotics
antihistamin	cold-allergy-products
antiinflammatory	pain-relief
antiobiotic	antibiotics
antipsychotic	antidepressants
antispasmodic	class-of-drug
antiviral	antibiotics
anxiety	anxiety
anxiety med	sleeping-calming-pills
anxiolytic	meprobamate
anxiolytic metabolit	meprobamate
anxiou	anxiety
anxiousness	anxiety
anxity	anxiety
any good	trials-proof
anyth els	alternatives
anyth stronger	alternatives
apap	contains-painkiller
apart	how-often
apathy	mood
aplastic	blood-counts
apnea	sleep-apnea-lung
apnoea	sleep-apnea-lung
appearanc	look-imprint
appendix	surgery-anaesthesia
appetit	weight
appl cider vinegar	vitamins-herbs
appl juic	foods
applesauc	crushing-splitting
approv	history-of-drug
approv for	uses-indication
approv to treat	uses-indication
approval	history-of-drug
aqua aerobic	water-swimming
are they real	fake-tablets
arizona	other-state
arm	guns-permits
arm pain	other-body-parts
armour	diabetes-thyroid-meds
armour thyroid	diabetes-thyroid-meds
army	employer-dot
arnica	vitamins-herbs
arous	sex
arousal	sex
arrest	law-police
arrest driv	dui
arrhythmia	heart-rate
artheriti	arthritis
arthriti	arthritis
arthriti hand	open-bottle
arthritic	arthritis
arthritic hand	open-bottle
artifar	foreign-names
as addictiv as	addiction
as good	generic-brand
as necessary	only-when-needed
as need	only-when-needed
asa	contains-painkiller
asap	who-helps-emergency
ascit	liver
ashton	tapering
ashwagandha	vitamins-herbs
asian	genes
ask my doctor	tell-doctor
asleep	sleep-use
aspca	pets
aspirin	contains-painkiller painkillers
aspirin allergy	allergic-to-medicines
asprin	painkillers
assess	nurses-checks
assessment	nurses-checks
assist liv	old-age
ast	laboratory-tests
asthma	sleep-apnea-lung other-illness
asthma attack	allergy
asthmatic	sleep-apnea-lung
at bedtim	time-of-day
at most	maximum
at night	time-of-day
at sam tim	interaction-words
at work	machines-jobs
atarax	sleeping-calming-pills
ataxia	falls
atc	codes-numbers
atc cod	codes-numbers
ate	food-timing
ate my	child-swallowed
ate one	child-swallowed
atenolol	heart-pressure-meds
atf	guns-permits
athlet	sport-doping
athletic	sport-doping
athriti	arthritis
ati	nurses-checks
ativan	sleeping-calming-pills
atorvastatin	heart-pressure-meds
atrial fibrillation	heart-rate
attorney	law-police
atv	driving
auc	blood-levels
aud	addiction-past
audio	pronunciation
augmentin	antibiotics
aura	headache seizures
aurobindo	maker
australia	countries
authentic	fake-tablets
authoriz generic	generic-brand
autism	other-conditions-use other-illness
autism risk	unborn-harm
auto refill	refills
autopsy	lethal
availability	pharmacy-stock
availabl	pharmacy-stock
averag dos	dose-usual
avoid eat	foods
avoid tak	contraindications
avoid with	interaction-words
awak all night	insomnia-dreams
away from children	locking-away
away from kid	locking-away
away from teen	locking-away
ayahuasca	street-drugs
azithromycin	antibiotics
b 12	vitamins-herbs
b complex	vitamins-herbs
baby	babies
baby ate	child-swallowed
baby bump	pregnancy
baby sleepy	babies
babysit	mind-child
babysitter	mind-child
back	back-neck
back brac	massage-heat
back order	pharmacy-stock
back pain	back-neck
back spasm	spasm-spasticity
back to back	how-often
back up	stool-bowel
backach	back-neck
background check	guns-permits
backho	machines-jobs
backorder	pharmacy-stock
backpack	travel-customs
backpain	back-neck
backup	leftover
baclofen	other-relaxants
baclofin	other-relaxants
baclophen	other-relaxants
bactrim	antibiotics
bad back	back-neck
bad batch	report-side-effect
bad candidat	contraindications
bad day	only-when-needed
bad dream	insomnia-dreams
bad for heart	organs-harm
bad for kidney	organs-harm
bad for liver	organs-harm
bad for me	is-safe
bad for you	organs-harm
bad kidney	kidney
bad kne	arthritis
bad liver	liver
bad reaction to	allergic-to-medicines
bad tast	dry-mouth
bad temper	mood
bad with	interaction-words
baggi	labelled-bottle
bahama	countries
bak	cannabis
bak soda	stomach-acid-meds
balanc	falls
balanc problem	falls
bald	hair-teeth-other
bali	countries
ban	banned-withdrawn
banana	foods
bang energy	coffee-energy
bang head	falls
bann	banned-withdrawn
bann in	banned-withdrawn
bann list	sport-doping
bann substanc	sport-doping
bar	sleeping-calming-pills
bar breath	breathing
""",
"""
bar work	more-dose
barbiturat	class-of-drug sleeping-calming-pills
barbiturat sit	gaba-serotonin
barcod	codes-numbers
barf	vomiting
bariatric	other-illness
bariatric surgery	surgery-anaesthesia
barter	selling
bas on weight	dose-weight
basketball	exercise
bath	mind-child massage-heat water-swimming
bath salt	street-drugs
bath tim	mind-child
bathroom	storage
bathroom cabinet	storage
bathtub	water-swimming
bayer	painkillers
bbw	boxed-warning
bc powder	painkillers
be concern	side-effects-pass
be worri	side-effects-pass
beach	water-swimming
beagl	pets
beat fast	heart-rate
beat hard	heart-rate
becaus of it	side-effects-general
bed rest	massage-heat
bed shar	mind-child
bed wett	urine-bladder
bedshar	mind-child
bedtim	time-of-day
bedtim aid	sleep-use
bedwet	urine-bladder
been around	history-of-drug
been drink	alcohol-taken
been on	long-term
been on it	long-term
been tak	long-term
beer	alcohol-drinks
beer criteria	old-age
beer list	old-age
befor bed	time-of-day
befor driv	driving
befor eat	food-timing
befor first	tell-doctor
befor first dos	tell-doctor
befor i knew	pregnancy
befor i start	tell-doctor
befor it work	onset
befor meal	food-timing
befor start	tell-doctor
befor surgery	surgery-anaesthesia
befor tak	tell-doctor waiting-time
befor work	time-of-day
begin to work	onset
behavior	addiction-signs
behind schedul	missing-dose
behind the counter	prescription-needed
behind the wheel	driving
bel	stomach-nausea
bel ach	stomach-nausea
bel button ring	tattoo-piercing
bel fat	weight
bel pain	stomach-nausea
belbuca	opioids
bell palsy	other-conditions-use
belong to	class-of-drug
below freez	fridge-freeze
belsomra	sleeping-calming-pills
bemegrid	antidote-hospital
benadryl	allergy cold-allergy-products sleeping-calming-pills
bend over	back-neck
benedryl	cold-allergy-products
benefit outweigh	is-safe
bengay	painkillers
benicar	heart-pressure-meds
benzo	class-of-drug sleeping-calming-pills
benzo receptor	gaba-serotonin
benzodiazepin	class-of-drug sleeping-calming-pills
benzonatat	cold-allergy-products
berger	history-of-drug
best befor	expiry
best tim	time-of-day
best way	how-to-take
beta blocker	heart-pressure-meds
better	comparison
better off dead	suicide
better than	comparison
between doctor	running-out
between dos	how-often
beverag	foods
beyond	length-treatment
beyond use	expiry
biaxin	antibiotics
bicycl	driving
bid	how-often
big guy	dose-weight
big person	dose-weight
big pill	swallowing-trouble
bigger dos	more-dose
bigger peopl	dose-weight
bik	driving exercise
bik rid	exercise
bilirubin	laboratory-tests
bill	money-insurance
bill cod	codes-numbers
bin	disposal
bin number	codes-numbers
bind	mechanism
binder	ingredients
bioavailability	blood-levels
bioavailabl	blood-levels
bioequivalenc	generic-brand
bioequivalent	generic-brand
biofreez	painkillers
biolif	donating-blood
biological sex	women-men
biopsy	surgery-anaesthesia
bioten	dry-mouth
biotin	vitamins-herbs
biotransformation	half-life-levels
bipap	sleep-apnea-lung
bipolar	depression
bipolar disorder	depression
bird	pets
birth control	hormones-birth-control
birth control pill	hormones-birth-control
birth defect	unborn-harm
birthcontrol	hormones-birth-control
bitcoin	online-mail-order
bitter	chemistry
black box	boxed-warning
black box drug	boxed-warning
black box warn	boxed-warning
black coffe	sleep-it-off
black label	boxed-warning
black market	selling
black out	fainting
black stool	stool-bowel
black tea	coffee-energy
blackbox	boxed-warning
blackout	fainting
bladder	urine-bladder
ble	blood-counts
bleed	blood-counts
bleed gum	blood-counts
bleeder	blood-counts
blend	contains-painkiller
blind	vision
blindness	vision
blister	skin
blister pack	open-bottle
bloat	stomach-nausea weight
block	mechanism
block up	stool-bowel
blood bank	donating-blood
blood clot	blood-counts
blood count	blood-counts
blood disorder	blood-counts
blood donation	donating-blood
blood donor	donating-blood
blood draw	dui
blood driv	donating-blood
blood in urin	urine-bladder
blood level	blood-levels
blood pressur	heart-pressure-meds
blood pressur drop	dizzy
blood pressur med	heart-pressure-meds
blood sugar	diabetes-thyroid-meds
blood test	laboratory-tests
blood test for	drug-tests
blood thinner	blood-counts heart-pressure-meds
blood work	laboratory-tests
bloodshot	vision
bloodwork	laboratory-tests
bloody stool	stool-bowel
blotch	skin
blotchy	skin
blu cross	money-insurance
blu finger	overdose-signs
blu lip	breathing overdose-signs
blu pill	look-imprint
blunt	cannabis
blur	vision
blur vision	vision
blurry	vision
blurry vision	vision
blury	vision
blush	flush-sweat
bm	stool-bowel
bmi	dose-weight
boat	driving water-swimming
body ach	pain-relief
body adjust	side-effects-pass
body art	tattoo-piercing
body odor	hair-teeth-other
body pierc	tattoo-piercing
body siz	dose-weight
body used to	tolerance
body weight	dose-weight
""",
"""
bodybuild	sport-doping
bodybuilder	sport-doping
boil point	chemistry
bon marrow	donating-blood
bon on bon	arthritis
bon scan	scans
bon spur	arthritis
bong	cannabis
boof	getting-high injecting-snorting
boost	more-dose
booster	vaccines
bootleg	fake-tablets
booz	alcohol-drinks
border	travel-customs
border cross	travel-customs
borderlin personality	depression
borrow	giving-away
boss	employer-dot
both already	already-taken-both
both at onc	double-dose
both together	already-taken-both
botox	other-relaxants
bottl cap	open-bottle
bottl feed	milk-nursing
bottl of 100	strengths
bottl of 30	strengths
bottl said	directions-differ
bottl say	directions-differ
bought onlin	fake-tablets
bound	blood-levels
bourbon	alcohol-drinks
bow hunt	guns-permits
bowel	stool-bowel
bowel movement	stool-bowel
box	boxed-warning exercise
box warn	boxed-warning
box warning	boxed-warning
boy	child-teen
boyfriend	giving-away
bp drop	dizzy
bp med	heart-pressure-meds
bp pill	heart-pressure-meds
bpd	depression
bph	urine-bladder
bpm	heart-rate
brac	dentist massage-heat
bradycardia	heart-rate
brain	mechanism
brain damag	organs-harm
brain fog	memory-thinking
brain injury	other-illness
brain tumor	other-illness
brain zap	withdrawal
brand	generic-brand
brand nam	generic-brand foreign-names
brandnam	generic-brand
brandy	alcohol-drinks
brav new world	history-of-drug
brazil	countries
bread	foods
break down	half-life-levels
break fast	fasting
break in	theft-loss
break in half	crushing-splitting
break it	crushing-splitting
break my fast	fasting
break out	skin
break the fast	fasting
break them	crushing-splitting
breakdown	half-life-levels
breakfast	food-timing
breakout	skin
breakthrough bleed	hormones-birth-control
breast augmentation	surgery-anaesthesia
breast cancer	cancer
breast fed	milk-nursing
breast feed	milk-nursing
breast growth	hair-teeth-other
breast milk	milk-nursing
breastf	milk-nursing
breastfeed	milk-nursing
breastmilk	milk-nursing
breath	breathing
breath condition	sleep-apnea-lung
breath funny	babies
breath problem	sleep-apnea-lung
breath test	dui
breathalyzer	dui
brestfeed	milk-nursing
bridg	running-out
brief	stop-after-short
bring into	travel-customs
bring it	travel-customs
britain	countries
brok hip	falls
brok into	theft-loss
brok my	strain-sprain
broken	crushing-splitting
broken bon	strain-sprain
broken down	half-life-levels
bronchiti	sleep-apnea-lung
brown urin	urine-bladder
bruis	blood-counts
bruis deep	strain-sprain
bruis easi	blood-counts
bruxism	other-body-parts
buck	money-insurance
bud	cannabis
bug crawl	confusion-halluc
build toleranc	addiction
build up	stay-in-body
build up toleranc	tolerance
built up	tolerance
bulg	nerve-pain
bulg disc	nerve-pain
bump	skin
bump head	falls
bump into	falls
bump up	more-dose
bun	laboratory-tests
bunch of pill	overdose
buprenorphin	opioids
bupropion	antidepressants
burglariz	theft-loss
burglary	theft-loss
burn fac	flush-sweat
burn pain	nerve-pain
burn pee	urine-bladder
burn skin	skin
burn them	disposal
burn tongu	hair-teeth-other
burn up	fever-infection
burp	stomach-nausea
bursiti	arthritis
bus driver	driving
buspar	sleeping-calming-pills
buspiron	sleeping-calming-pills
bust	law-police
butalbital	sleeping-calming-pills
butorphanol	opioids
butran	opioids
butterfly	anxiety
buttock	other-body-parts
buy	online-mail-order
buy a gun	guns-permits
buy it	prescription-needed
buy onlin	online-mail-order
buy without	prescription-needed
buyer	selling
buzz	getting-high
by accident	already-taken-both
by mistak	already-taken-both
by mouth	how-to-take
by weight	dose-weight
bystolic	heart-pressure-meds
c 2	controlled-schedule
c 4	controlled-schedule
c iv	controlled-schedule
c section	surgery-anaesthesia
cabinet	storage
caffein	coffee-energy
caffein pill	coffee-energy
caffien	coffee-energy
caffin	coffee-energy
calcium	vitamins-herbs
calcium phosphat	ingredients
calf	other-body-parts
california	other-state
call	who-helps-emergency
call doctor	side-effects-pass
call elsewher	foreign-names
call in	refills
call in europ	foreign-names
call in other	foreign-names
call my doctor	side-effects-pass
call on street	street-names
call the company	report-side-effect
call who	who-helps-emergency
calm	anxiety
calm down	anxiety
calm for mri	scans
calv	other-body-parts
cam back	not-better
cam back up	vomiting
cam hom from	after-surgery
cam out	history-of-drug
can i buy	online-mail-order
can it caus	side-effects-general
can kill	lethal
canabi	cannabis
canada	countries
canadian	countries
canadian pharmacy	online-mail-order
cancer	cancer
cancerou	cancer
cancun	countries
canin	pets
canker sor	fever-infection
cannabi	cannabis
cannabidiol	cannabis
""",
"""
cannabinoid	cannabis
cannot open	open-bottle
cannot swallow	swallowing-trouble
cannot tak it	contraindications
cano	water-swimming
cant breath	breathing
cant find	pharmacy-stock
cant find my	theft-loss
cant focu	memory-thinking
cant get	pharmacy-stock
cant go	stool-bowel
cant go on	suicide
cant keep awak	sleepy
cant liv without	addiction
cant open	open-bottle
cant pee	urine-bladder
cant poop	stool-bowel
cant sleep	insomnia-dreams
cant stay awak	sleepy
cant stop	addiction-signs
cant stop tak	addiction-signs
cant swallow	swallowing-trouble
cant think	memory-thinking
cant wak	overdose overdose-signs
cap	open-bottle
capd	dialysis
cappuccino	coffee-energy
capsul pharmacy	online-mail-order
capsul shap	look-imprint
car	driving
car accident	strain-sprain
car crash	driving
car for	mind-child
car for baby	mind-child
car insuranc	dui
car packag	post-couriers
car plan	nurses-checks
carafat	stomach-acid-meds
carb	ingredients
carbamat	class-of-drug chemistry allergic-to-medicines
carbamazepin	seizures similar-names
carcinogen	cancer
carcinogenesi	cancer
carcinogenic	cancer
carcinogenicity	cancer
cardiac	chest
cardio	exercise
careful	is-safe
caregiv	nurses-checks
caregiver	nurses-checks
caremark	online-mail-order
carisoma	foreign-names
carisoprodol aspirin codein	contains-painkiller
carisoprodol compound	contains-painkiller
carisoprodolum	foreign-names
carpal tunnel	other-body-parts
carry	labelled-bottle
carry around	labelled-bottle
carry baby	mind-child
carry it	pharmacy-stock
carry narcan	naloxone
carry on	travel-customs
carry permit	guns-permits
carry with me	labelled-bottle
carryon	travel-customs
carter wallac	maker
cartilag	arthritis
carvedilol	heart-pressure-meds
cas	codes-numbers
cas number	codes-numbers
cash	money-insurance
cat	pets
cat ate	pets
cat litter	disposal
cat scan	scans
cataract	vision
cataract surgery	surgery-anaesthesia
catch a buzz	getting-high
catch cold	fever-infection
catch up	missing-dose
category	class-of-drug
category c	unborn-harm
catheter	urine-bladder
cauda equina	nerve-pain
caught in throat	swallowing-trouble
caus	side-effects-general
caus cancer	cancer
caus death	lethal
caus of death	lethal
caution	is-safe
cavity	dentist
cbc	blood-counts
cbd	cannabis
cbd cream	cannabis
cbd gummy	cannabis
cbd oil	cannabis
ccw	guns-permits
cdl	employer-dot
cdl physical	employer-dot
ceas	stopping-suddenly
cefdinir	antibiotics
ceil	maximum
celebrex	painkillers
celebrity died	lethal
celecoxib	painkillers
celexa	antidepressants
celiac	ingredients
celiac diseas	other-illness
celsiu	storage
celsiu drink	coffee-energy
central act	class-of-drug
central nervou system	mechanism
cephalexin	antibiotics
cerebral palsy	spasm-spasticity
cervical	back-neck
cervical spin	back-neck
cetirizin	cold-allergy-products
cfs	fibromyalgia-chronic
chainsaw	machines-jobs
chamomil	vitamins-herbs
chamomil tea	coffee-energy
champagn	alcohol-drinks
chang dos	directions-differ
chang from	switching
chang med	switching
chang pharmacy	pharmacy-pickup
chang to	switching
chantix	tobacco
chap lip	dry-mouth
charcoal	antidote-hospital
charg	law-police
charg with	dui
charley hors	spasm-spasticity
charli hors	spasm-spasticity
chart	nurses-checks
cheap	money-insurance
cheaper	money-insurance
cheapest	money-insurance
cheat	sport-doping
check bag	travel-customs
check up	laboratory-tests
checkpoint	dui
checkup	laboratory-tests
chees	foods
chemical	chemistry
chemical formula	chemistry
chemical messenger	mechanism
chemist	pharmacy-pickup
chemistry	chemistry
chemo	cancer
chest	chest
chest discomfort	chest
chest hurt	chest
chest pain	chest
chest pressur	chest
chest tightness	chest
chew	crushing-splitting
chew one	child-swallowed
chew tobacco	tobacco
chewabl	crushing-splitting swallowing-trouble
chf	other-illness
chihuahua	pets
child	child-teen
child ate	child-swallowed
child proof	locking-away
child proof cap	open-bottle
child pugh	liver
child resistant	locking-away
child resistant cap	open-bottle
child swallow	child-swallowed
childbirth	pregnancy
childproof	locking-away
childproof cap	open-bottle
children	child-teen
children under	child-teen
chill	fever-infection fridge-freeze
chill it	fridge-freeze
chill out	anxiety
china	countries
chiral	chemistry
chiro	prescriber-kinds massage-heat
chiropractic	massage-heat
chiropractor	prescriber-kinds massage-heat
chl	guns-permits
chlordiazepoxid	sleeping-calming-pills
chlorid channel	gaba-serotonin
chlorzoxazon	other-relaxants
chocolat	foods
chok	breathing swallowing-trouble
cholesterol med	heart-pressure-meds
cholesterol test	laboratory-tests
chromosom	cancer
chronic	fibromyalgia-chronic
chronic back pain	fibromyalgia-chronic
chronic bronchiti	sleep-apnea-lung
chronic fatigu	fibromyalgia-chronic
chronic kidney diseas	kidney
chronic pain	fibromyalgia-chronic
chronic use	long-term
ciali	sex
""",
"""
cider	alcohol-drinks
cig	tobacco
cigar	tobacco
cigaret	tobacco
cigarett	tobacco
ciggy	tobacco
cigna	money-insurance
cii	controlled-schedule
cimetidin	stomach-acid-meds
cipro	antibiotics
ciprofloxacin	antibiotics
circular saw	machines-jobs
cirrhosi	liver
cirrosi	liver
citalopram	antidepressants
civ	controlled-schedule
ckd	kidney
claim	money-insurance
clammy	flush-sweat overdose-signs
clarithromycin	antibiotics
claritin	cold-allergy-products
clash	interaction-words
class	class-of-drug
class 4	controlled-schedule
class action	report-side-effect
class iv	controlled-schedule
classifi	class-of-drug
classification	class-of-drug
clastogenic	cancer
claustrophobia	scans
claustrophobic	scans
clean	recovery-help
clean for	addiction-past
clean from blood	dialysis
cleans	fasting
clear	stay-in-body
clear out	stay-in-body
clearanc	half-life-levels
cleft	unborn-harm
cleft palat	unborn-harm
clench	spasm-spasticity
climax	sex
climb	machines-jobs
clindamycin	antibiotics
clinical depression	depression
clinical trial	trials-proof
clinician	nurses-checks
clog	stool-bowel
clog tub	feeding-tube
clomid	hormones-birth-control
clonazepam	sleeping-calming-pills
clonidin	heart-pressure-meds
clonu	serotonin-syndrome
clopidogrel	heart-pressure-meds
closest thing	alternatives
closet	storage
clot	blood-counts
cloudy	memory-thinking
cloudy head	memory-thinking
clumsiness	falls
clumsy	falls
cluster headach	headache
cmax	blood-levels
cmp	laboratory-tests
cna	nurses-checks
cns	mechanism
cns depressant	class-of-drug
co pay	money-insurance
co sleep	mind-child
coadministration	interaction-words
coast guard	employer-dot
coat	look-imprint
coca cola	coffee-energy
cocain	street-drugs
coccyx	back-neck
cochran	trials-proof
cocktail	alcohol-drinks
cod	codes-numbers
cod nam	street-names
cod word	street-names
codein	contains-painkiller opioids
codein allergy	allergic-to-medicines
coeliac	ingredients
coff	coffee-energy
coffe	coffee-energy
coffe ground	disposal
cognac	alcohol-drinks
cognition	memory-thinking
cognitiv	memory-thinking
cok	street-drugs
cola	coffee-energy
colac	stool-bowel
cold car	fridge-freeze
cold feet	hair-teeth-other
cold hand	hair-teeth-other
cold med	cold-allergy-products
cold medicin	cold-allergy-products
cold pack	massage-heat
cold pill	cold-allergy-products
cold shower	sleep-it-off
cold skin	overdose-signs
cold storag	fridge-freeze
cold sweat	withdrawal
cold turkey	stopping-suddenly
cold weather	fridge-freeze
coldturkey	stopping-suddenly
coliti	other-illness
collagen	vitamins-herbs
collaps	fainting
colleg sport	sport-doping
colonoscopy	surgery-anaesthesia
color	ingredients look-imprint
colostomy	feeding-tube
colour	ingredients look-imprint
com back	not-better
com back up	vomiting
com dur	sex
com in	strengths
com off	tapering
com off symptom	withdrawal
com up	drug-tests
coma	overdose-signs
comatos	sleepy overdose-signs
combin	interaction-words
combin bottl	labelled-bottle
combin with alcohol	alcohol-taken
combination	interaction-words
combination lock	locking-away
combo pill	contains-painkiller
common cold	cold-allergy-products
common effect	side-effects-general
commut	driving
company	maker
company policy	employer-dot
compar	comparison
compar to	comparison
comparabl	alternatives
comparison	comparison
compatibl	interaction-words
compet	sport-doping
competition	sport-doping
complain	report-side-effect
complaint	report-side-effect
complet gon	stay-in-body
complication	side-effects-general
compound	contains-painkiller swallowing-trouble
compound structur	chemistry
compression fractur	back-neck
con	side-effects-general
conceal carry	guns-permits
conceiv	pregnancy fertility
concentrat	memory-thinking
concentration	blood-levels memory-thinking
conception	pregnancy
concomitant	interaction-words
concurrent	interaction-words
concussion	other-illness
condition	uses-indication
condition to mention	tell-doctor
conflict	directions-differ interaction-words
confus	confusion-halluc directions-differ similar-names
confus thing	confusion-halluc
confus with	similar-names
confusion	confusion-halluc
congenital	unborn-harm
congestion	cold-allergy-products
congestiv heart failur	other-illness
consider a	class-of-drug
consider an	class-of-drug
consider narcotic	opioid-words
consider overdos	overdose-amount
constant pain	fibromyalgia-chronic
constapat	stool-bowel
constipat	stool-bowel
constipation	stool-bowel
construction	machines-jobs
consulat	travel-customs
contact lens	vision
contact maker	report-side-effect
contact manufacturer	report-side-effect
contain	ingredients
contain aspirin	contains-painkiller
contain codein	contains-painkiller
contain ibuprofen	contains-painkiller
contain tylenol	contains-painkiller
container	storage
contaminat	fake-tablets
continu	length-treatment
continu tak	length-treatment
continuou	long-term
contra indicat	contraindications
contraception	hormones-birth-control
contraceptiv	hormones-birth-control
contractur	spasm-spasticity
contradict	directions-differ
contraindicat	contraindications
contraindication	contraindications
contrast	scans
contrast dye	scans
contrav	diabetes-thyroid-meds
""",
"""
controll	controlled-schedule
controll substanc	controlled-schedule
contusion	strain-sprain
conversion	switching
convert	half-life-levels switching
conveyor	machines-jobs
convict	law-police
conviction	law-police
convuls	seizures
convulsion	seizures
cool dry plac	storage
cooler	fridge-freeze
coordination	falls
cop	law-police
copay	money-insurance
copayment	money-insurance
copd	sleep-apnea-lung
coproporphyria	porphyria
coq 10	vitamins-herbs
coreg	heart-pressure-meds
coricidin	cold-allergy-products
corn	ingredients
corn starch	ingredients
coroner	lethal
correct	how-to-take
correct dos	dose-usual
correct spell	pronunciation
correct way	how-to-take
cortison	painkillers
cortison shot	painkillers
cosleep	mind-child
cost	money-insurance
costco	pharmacy-stock
costochondriti	other-body-parts
cotton mouth	dry-mouth
cottonmouth	dry-mouth
cough	cold-allergy-products
cough blood	blood-counts
cough drop	cold-allergy-products
cough medicin	cold-allergy-products
cough syrup	cold-allergy-products
could it caus	side-effects-general
could kill	lethal
couldnt sleep	insomnia-dreams
coumadin	heart-pressure-meds
counsel	recovery-help nurses-checks
counsel point	nurses-checks
counselor	recovery-help
count is off	theft-loss
count pill	locking-away
counter	prescription-needed
counteract	antidote-hospital
counteract drowsiness	coffee-energy
counterfeit	fake-tablets
country	countries
country of origin	maker
coupl beer	alcohol-drinks
coupl day	stop-after-short
coupl of day	stop-after-short
coupon	money-insurance
courier	post-couriers
cours	length-treatment
court	law-police
cover	money-insurance
cover it	money-insurance
coverag	money-insurance
covid	fever-infection other-illness
covid booster	vaccines
covid shot	vaccines
covid vaccin	vaccines
coworker	giving-away
cozaar	heart-pressure-meds
cp	spasm-spasticity
cpap	sleep-apnea-lung
cpap machin	sleep-apnea-lung
cpic	genes
cpr	sleep-it-off
cpt	codes-numbers
crack	street-drugs
cracker	food-timing
craigslist	selling
cramp	spasm-spasticity
cramp period	other-conditions-use
cramp stomach	stomach-nausea
cran	machines-jobs
cranberry	foods
cranberry juic	foods
cranky	mood
crash	driving
crav	addiction addiction-signs
craving	addiction
craving food	weight
crawl skin	skin
crazy talk	confusion-halluc
cream	swallowing-trouble
creat	history-of-drug
creatin	vitamins-herbs
creatinin	laboratory-tests kidney
creatinin clearanc	kidney
crestor	heart-pressure-meds
crib	babies
crick	back-neck
crim	law-police
criminal	law-police
crisi lin	suicide who-helps-emergency
crohn	other-illness
cross allergy	allergic-to-medicines
cross eyed	vision
cross placenta	unborn-harm
cross reactiv	allergic-to-medicines
cross reactivity	allergic-to-medicines
cross taper	switching
cross the border	travel-customs
crossfit	exercise
crossover	switching
crown	dentist
crp	other-conditions-use fibromyalgia-chronic
crrt	dialysis
cruis	travel-customs
cruis lin	travel-customs
cruis ship	travel-customs
crumbl	heat-wet
crush	crushing-splitting
cry	mood
crystal	chemistry
crystal meth	street-drugs
crystallin	chemistry
csa	controlled-schedule
csl plasma	donating-blood
ct	scans
ct scan	scans
cum	sex
cumulativ	long-term
cupboard	storage
cupp	massage-heat
curcumin	vitamins-herbs
custody	law-police
custom	travel-customs
customer servic	report-side-effect
cut back	tapering
cut down	tapering
cut in half	crushing-splitting
cut it	crushing-splitting
cut me off	running-out
cut off	running-out
cut them	crushing-splitting
cut them up	crushing-splitting
cut with	fake-tablets
cutt back	tapering
cutt down	tapering
cutt me off	running-out
cutt myself	suicide
cvs	pharmacy-stock
cycl	fertility exercise
cyclo	other-relaxants
cyclobenzaprin	other-relaxants
cyclobenzoprin	other-relaxants
cymbalta	antidepressants
cyp	enzymes
cyp 2 c 19	enzymes
cyp 2 d 6	enzymes
cyp 3 a 4	enzymes
cyp 450	enzymes
cystic fibrosi	sleep-apnea-lung
cytochrom	enzymes
cytomel	diabetes-thyroid-meds
dab	cannabis
dachshund	pets
dai limit	maximum
dai max	maximum
dai maximum	maximum
dai use	long-term
dailym	codes-numbers
dairy	ingredients foods
damag	organs-harm
damag dna	cancer
damp	storage
dan	look-imprint
dan 5513	look-imprint street-names
dan dan	street-names
danc class	exercise
danger	is-safe
dangerou	is-safe
dangerou amount	overdose-amount
dangerou dos	overdose-amount
dangerou to stop	stopping-suddenly
dantrium	other-relaxants
dantrolen	other-relaxants
dark urin	urine-bladder
dark web	fake-tablets
darknet	fake-tablets
dat rap	slip-in-drink
dat rap drug	slip-in-drink
data	trials-proof
databas	pharmacy-pickup
daw	generic-brand
day 3	withdrawal
day after	waiting-time
day befor	waiting-time
day supp	refills
""",
"""
daycar	mind-child
daylight	fasting
dayquil	cold-allergy-products
daytim	time-of-day
dayvigo	sleeping-calming-pills
ddd	nerve-pain
dea	controlled-schedule
dea cod	codes-numbers
dea number	prescriber-kinds
dead	lethal
deadliest	lethal
deaf	hair-teeth-other
deal	selling
dealer	selling fake-tablets
death	lethal
decad	long-term
decaf	coffee-energy
deceas	disposal
declar	travel-customs
decongestant	cold-allergy-products
decreas	tapering
decreas milk	milk-supply
decreas supp	milk-supply
deductibl	money-insurance
deep tissu	massage-heat
deer	guns-permits
defect	unborn-harm
defectiv	report-side-effect
defer	donating-blood
deferral	donating-blood
deformity	unborn-harm
degenerativ disc	nerve-pain
degenerativ joint	arthritis
degr	storage
degrad	half-life-levels expiry
dehydrat	dry-mouth
delay ejaculation	sex
deliriou	confusion-halluc
delirium	confusion-halluc
delirium tremen	withdrawal
deliver	post-couriers online-mail-order
deliver to me	online-mail-order
delivery	post-couriers online-mail-order
delsym	cold-allergy-products
delta 8	cannabis
delta 9	cannabis
delusion	confusion-halluc
dementia	memory-thinking other-illness
demerol	opioids
deni	money-insurance
denmark	countries
dental	dentist
dental clean	dentist
dental fill	dentist
dental implant	dentist
dental surgery	dentist
dental work	dentist
dentist	dentist
dentur	dentist
depakot	seizures
depend on weight	dose-weight
dependant	addiction
dependenc	addiction
dependency	addiction
dependent	addiction
deploy	employer-dot
deployment	employer-dot
depo	hormones-birth-control
depo provera	hormones-birth-control
depo shot	hormones-birth-control
depresion	depression
depress	mood depression
depressant	class-of-drug
depression	depression
depression med	antidepressants
depressiv	depression
depressiv disorder	depression
derivativ	chemistry
dermatiti	skin
desiccant	storage
destroy	disposal
desvenlafaxin	antidepressants
detect	drug-tests
detectabl	stay-in-body
detection	drug-tests
detection window	drug-tests
deterra	disposal
detox	recovery-help
detox symptom	withdrawal
developmental	unborn-harm
dexa	scans
dexilant	stomach-acid-meds
dextromethorphan	cold-allergy-products
dhl	post-couriers
diabet	other-illness
diabet med	diabetes-thyroid-meds
diabet medicin	diabetes-thyroid-meds
diabetic	other-illness diabetes-thyroid-meds
diabetic neuropathy	nerve-pain
dialisi	dialysis
dialys	dialysis
dialysabl	dialysis
dialysi	dialysis
dialysi center	dialysis
dialysi machin	dialysis
dialysi patient	dialysis
dialyz	dialysis
dialyzabl	dialysis
diarhea	stool-bowel
diarreah	stool-bowel
diarrhea	stool-bowel
diarrhoea	stool-bowel
diazepam	sleeping-calming-pills other-relaxants
dicarbamat	meprobamate
diclofenac	painkillers
didnt help	not-better
didnt realiz	already-taken-both
didnt tak	missing-dose
didnt work	not-better
die	lethal
die in sleep	lethal
died	lethal
diet	weight foods
diet cok	coffee-energy
differ	comparison directions-differ
differ in women	women-men
differenc	comparison
differenc between	comparison
differenc between men	women-men
different	comparison
different bottl	labelled-bottle
different direction	directions-differ
different from	comparison
different instruction	directions-differ
different manufacturer	generic-brand
different muscl relaxer	other-relaxants
different pharmacy	pharmacy-pickup
different stat	other-state
different strength	strengths
difficulty breath	breathing
difficulty swallow	swallowing-trouble
diflucan	antibiotics
dilantin	seizures
dilat	vision
dilat pupil	vision overdose-signs
dilaudid	opioids
diltiazem	heart-pressure-meds
diminish	tolerance
dinner	food-timing
dinner tim	time-of-day
diovan	heart-pressure-meds
dip	tobacco
dip test	drug-tests
diphenhydramin	cold-allergy-products
direct relaxation	mechanism
direct sunlight	storage
direction	how-to-take
direction say	directions-differ
disappear	theft-loss
disc	nerve-pain
discard after	expiry
discard dat	expiry
discharg	surgery-anaesthesia
discharg med	after-surgery
disclos	tell-doctor
discolor	heat-wet
discomfort	pain-relief
discontinu	pharmacy-stock stopping-suddenly
discontinuation	withdrawal stopping-suddenly
discontinuation symptom	withdrawal
discount	money-insurance
discover	history-of-drug
discovery	history-of-drug
discuss	tell-doctor
disk	nerve-pain
disorient	confusion-halluc
disorientation	confusion-halluc
dispens as written	generic-brand
dispensary	cannabis
dispos	disposal
disposal	disposal
dissolv	chemistry crushing-splitting
dissolv in drink	slip-in-drink
dissolv in water	chemistry
dissolvabl	swallowing-trouble
distribut	selling
distribution	selling
distributor	maker
diuretic	heart-pressure-meds
div	water-swimming
diversion	giving-away
divert	giving-away
diziness	dizzy
dizzier	dizzy
dizziness	dizzy
dizzy	dizzy
dizzyness	dizzy
dmt	street-drugs
dna	genes
dna test	genes
""",
"""
do i tak	how-to-take
do lin	injecting-snorting
do my job	machines-jobs
dobhof	feeding-tube
doctor clos	running-out
doctor know	tell-doctor
doctor letter	travel-customs
doctor need	tell-doctor
doctor not	prescription-needed
doctor said	directions-differ
doctor shop	addiction-signs
doctor told me	directions-differ
doctor treat	antidote-hospital
documentation	nurses-checks
doe it caus	side-effects-general
doe it work	trials-proof
doesnt help	more-dose
doesnt know wher	confusion-halluc
doesnt match	directions-differ
doesnt work	not-better
doesnt work anymor	tolerance
dog	pets
dog ate	theft-loss pets
doggy	pets
doing noth	more-dose
dollar	money-insurance
dom	look-imprint
domestic flight	travel-customs
don with lif	suicide
donat	donating-blood
donat blood	donating-blood
donat pill	giving-away
donat plasma	donating-blood
donation	donating-blood
donor	donating-blood
donor milk	milk-nursing
dont match	directions-differ
dont need it	stop-after-short
doorstep	online-mail-order
dop	cannabis sport-doping
dop sick	withdrawal
dop test	sport-doping
dopamin	gaba-serotonin
dopesick	withdrawal
dopey	sleepy
dos	dose-usual
dos last	duration
dos pack	painkillers
dos proportional	blood-levels
dosag	dose-usual
dosag form	strengths
doseag	dose-usual
dot	employer-dot
dot medical	employer-dot
dot physical	employer-dot
doubl	double-dose
doubl amount	double-dose
doubl blind	trials-proof
doubl dos	double-dose overdose
doubl it	double-dose
doubl up	double-dose
doubl vision	vision
down my leg	nerve-pain
down the drain	theft-loss
down the leg	nerve-pain
down the sink	theft-loss
down the tub	feeding-tube
downer	class-of-drug
downsid	side-effects-general
doxepin	antidepressants
doxy	antibiotics
doxycyclin	antibiotics
doxylamin	sleeping-calming-pills
doz	sleepy
dr said	directions-differ
drain	sleepy disposal
dramamin	stomach-acid-meds
drank	alcohol-drinks
drank and took	alcohol-taken
drank earlier	alcohol-taken
drank last night	alcohol-taken waiting-time
drank on it	alcohol-taken
drawback	side-effects-general
drawer	storage
dream	insomnia-dreams
dri up	milk-supply
dribbl	urine-bladder
drill	machines-jobs
drink	alcohol-drinks
drink after	waiting-time
drink and took	alcohol-taken
drink last night	waiting-time
drink later	waiting-time
drink milk	sleep-it-off
drink problem	addiction-past
drink tomorrow	waiting-time
drink tonight	waiting-time
drink water	sleep-it-off
driv	driving
driv hom	driving
driv impair	dui
driv next day	driving
driv to work	driving
driv tomorrow	driving
driv under influenc	dui
driver	driving
driver licens	dui
dronabinol	cannabis
droopy eye	vision
droopy eyelid	vision
drop	swallowing-trouble heat-wet
drop as patient	running-out
drop attack	fainting
drop box	disposal
drop down	theft-loss
drop in water	heat-wet
drop me	running-out
drop off	disposal
dropbox	disposal
drousy	sleepy
drov	driving
drown	water-swimming
drowsiness	sleepy
drowsy	sleepy
drowsy baby	babies
drowzy	sleepy
drug	slip-in-drink
drug card	nurses-checks
drug class	class-of-drug
drug company	maker
drug dealer	selling
drug driv	dui
drug history	addiction-past
drug interaction	interaction-words
drug my	slip-in-drink
drug nicknam	street-names
drug of abus	getting-high
drug problem	addiction-past
drug screen	drug-tests
drug seek	addiction-signs
drug slang	street-names
drug someon	slip-in-drink
drug stor	pharmacy-pickup
drug tak back	disposal
drug test	drug-tests
drugbank	codes-numbers
drugstor	pharmacy-pickup
drugstor version	alternatives
drunk	alcohol-drinks
drunk and took	alcohol-taken
dry	dry-mouth
dry alcoholic	addiction-past
dry eye	vision
dry heav	vomiting
dry lip	dry-mouth
dry mouth	dry-mouth
dry needl	massage-heat
dry plac	storage
dry skin	skin
dry socket	dentist
dry throat	dry-mouth
dry tongu	dry-mouth
dry up	milk-supply
dry up milk	milk-supply
dryer	heat-wet
drymouth	dry-mouth
dryness	dry-mouth
dts	withdrawal
dubai	countries
duck hunt	guns-permits
due dat	pregnancy
dui	dui
dui charg	dui
duid	dui
dulcolax	stool-bowel
dull	memory-thinking
duloxetin	antidepressants
dumb	memory-thinking
dummy	trials-proof
dur lent	fasting
dur the day	time-of-day
duration	duration
duration of treatment	length-treatment
dwai	dui
dwi	dui
dxm	street-drugs cold-allergy-products
dye	ingredients
dye allergy	allergic-to-medicines
dying	lethal
dyspepsia	stomach-nausea
dysphagia	swallowing-trouble
dysthymia	depression
dystonia	spasm-spasticity
e bik	driving
e cig	tobacco
e cigarett	tobacco
e prescrib	refills
ear	hair-teeth-other
ear pierc	tattoo-piercing
ear pregnancy	pregnancy
""",
"""
ear red	flush-sweat
ear refill	refills
ear ring	other-conditions-use
earlier today	waiting-time
eas	pain-relief
easier to tak	swallowing-trouble
easy bruis	blood-counts
easy off	open-bottle
easy open	open-bottle
easy open cap	open-bottle
eat	food-timing
eat first	food-timing
eat mor	weight
eaten	food-timing
ebay	online-mail-order
ebf	milk-nursing
ecg	heart-rate
echinacea	vitamins-herbs
ecig	tobacco
ecstasy	street-drugs
eczema	skin
ed	sex
edema	weight
edibl	cannabis
eds	fibromyalgia-chronic
eeg	scans
effect	side-effects-general
effect last	duration
effect over	duration
effect siz	trials-proof
effectiv	trials-proof
effectiveness	trials-proof
effexor	antidepressants
efficacy	trials-proof
egfr	laboratory-tests kidney
egg	foods
egg allergy	allergic-to-medicines
egg donor	donating-blood
egg freez	fertility
egg quality	fertility
egypt	countries
ehler danlo	fibromyalgia-chronic
ejaculat	sex
ejaculation	sex
ekg	heart-rate
elavil	antidepressants
elbow	other-body-parts
elder	old-age
elder father	old-age
elder mother	old-age
elderberry	vitamins-herbs
electric blanket	massage-heat
electric shock	nerve-pain
electrician	machines-jobs
electrolyt	foods
electronic prescription	refills
elephant on chest	chest
elevat	laboratory-tests
elevat enzym	liver
eligibl	contraindications
eliminat	stay-in-body
elimination	stay-in-body
elimination half lif	half-life-levels
eliqui	heart-pressure-meds
elixir	swallowing-trouble
ema	banned-withdrawn
embassy	travel-customs
embryo	unborn-harm
emergency	overdose
emergency contraception	hormones-birth-control
emergency room	overdose who-helps-emergency
emesi	vomiting
emg	scans
emotional	mood
emphysema	sleep-apnea-lung
employer	employer-dot
empty bottl	disposal
empty stomach	food-timing
emt	employer-dot
enantiomer	chemistry
encephalopathy	confusion-halluc
end her lif	suicide
end it	suicide
end it all	suicide
end my lif	suicide
end of dos	duration
end stag renal	dialysis
endodontist	dentist
endometriosi	other-conditions-use
endorphin	gaba-serotonin
endoscopy	surgery-anaesthesia
energy drink	coffee-energy
england	countries
engorg	milk-supply
engorgement	milk-supply
engrav	look-imprint
enlarg prostat	urine-bladder
enlist	employer-dot
enteral	feeding-tube
entir bottl	overdose
entresto	heart-pressure-meds
envelop	post-couriers
enzym	enzymes
epi pen	allergy
epidural	surgery-anaesthesia
epigastric	stomach-nausea
epilepsey	seizures
epilepsy	seizures
epileptic	seizures
epinephrin	allergy
epipen	allergy
eprescrib	refills
epsom salt	massage-heat
equanil	meprobamate
equin	pets
equipment	machines-jobs
equivalent	generic-brand
equivalent dos	switching
equivalent in	foreign-names
er	overdose who-helps-emergency
er do	antidote-hospital
er doctor	prescriber-kinds
er version	duration
erectil	other-conditions-use sex
erectil dysfunction	sex
erection	sex
eruption	skin
erythema	skin
erythema multiform	skin
erythromycin	antibiotics
escitalopram	antidepressants
escript	refills
esomeprazol	enzymes stomach-acid-meds
esport	sport-doping
espresso	coffee-energy
esrd	kidney dialysis
essential oil	vitamins-herbs
ester	chemistry
estradiol	hormones-birth-control
estrogen	hormones-birth-control
eszopiclon	sleeping-calming-pills
ethanol	alcohol-drinks
ethnicity	genes
etodolac	painkillers
eu	countries
euphoria	getting-high
euphoric	getting-high
europ	countries
european	countries
european medicin agency	banned-withdrawn
even	time-of-day
evening	time-of-day
ever sinc	side-effects-general
everday	long-term
every 12 hour	how-often
every 4 hour	how-often
every 6 hour	how-often
every 8 hour	how-often
every day	long-term
every day pain	fibromyalgia-chronic
every few hour	how-often
every four hour	how-often
every now	only-when-needed
every other day	only-when-needed
every six hour	how-often
everyday	long-term
everyday pain	fibromyalgia-chronic
evidenc	trials-proof
evzio	naloxone
ex addict	addiction-past
ex drinker	addiction-past
excavator	machines-jobs
excedrin	painkillers
excercis	exercise
excipient	ingredients
exclusion	contraindications
excret	stay-in-body
excretion	stay-in-body
excruciat	pain-relief
exercis	exercise
exersiz	exercise
exhaust	sleepy
exhaustion	sleepy
exp	expiry
exp dat	expiry
expect	pregnancy
expectant	pregnancy
expensiv	money-insurance
expir	expiry
expir dat	expiry
expiration	expiry
expiration dat	expiry
expirey	expiry
expiry	expiry
exposur	blood-levels
express mail	post-couriers
express script	online-mail-order
extend	length-treatment
extend releas	duration
extend use	long-term
""",
"""
extensiv metabolizer	genes
extra	double-dose
extra dos	double-dose more-dose
extra one	double-dose
extra pill	double-dose leftover
extraction	dentist
eye	vision
eye exam	vision
eye pressur	vision
eye roll	vision
eye twitch	other-conditions-use
faa	employer-dot
fac burn	flush-sweat
fac hot	flush-sweat
fac is red	flush-sweat
fac red	flush-sweat
fac swell	allergy
facebook	online-mail-order
facet	back-neck
factory	machines-jobs
fad	duration
faer	report-side-effect
fahrenheit	storage
fail	drug-tests
fail back	fibromyalgia-chronic
fail back surgery	fibromyalgia-chronic
faint	fainting
faintish	dizzy
faintness	fainting
fak	fake-tablets
fall	falls
fall asleep	sleep-use
fall down	falls
fall risk	falls
fallen	falls
fals negativ	drug-tests
fals positiv	drug-tests
fami doctor	prescriber-kinds
fami history addiction	addiction-past
fami member addict	recovery-help
fami plan	fertility
famotidin	stomach-acid-meds
farxiga	diabetes-thyroid-meds
fasciculation	tremor
fast	fasting
fast act	onset
fast blood work	fasting
fast day	fasting
fast metabolizer	genes
fast puls	heart-rate
fat	weight
fatal	lethal
fatality	lethal
father	fertility
father a child	fertility
fatigu	sleepy
fatter	weight
fatty food	foods
fatty liver	liver
fatty meal	food-timing
fax	refills
fda	history-of-drug report-side-effect
fda alert	boxed-warning
fda approv	history-of-drug
fda approval	history-of-drug
fda black box	boxed-warning
fda warn	boxed-warning
fear of fly	anxiety
febril	seizures
federal	controlled-schedule
fedex	post-couriers
feed my baby	milk-nursing
feed poor	babies
feed tub	feeding-tube
feel anyth	onset
feel better	stop-after-short
feel down	mood
feel drunk	getting-high
feel faint	fainting
feel good	getting-high
feel hot	flush-sweat
feel it	onset
feel it work	onset
feel lik	getting-high
feel lik overdos	overdose-signs
feel sick	stomach-nausea
feet	other-body-parts
felbamat	meprobamate allergic-to-medicines
felbatol	allergic-to-medicines
felin	pets
fell	falls
fell down	falls
felony	law-police
felt better	stop-after-short
femal	women-men
fender bender	strain-sprain
fent	fake-tablets
fentanyl	fake-tablets street-drugs opioids
fentanyl patch	opioids
fentanyl strip	fake-tablets
fentynal	fake-tablets
fenugreek	milk-supply
ferret	pets
fertil	fertility
fertility	fertility
fetal	unborn-harm
fetal harm	unborn-harm
fetu	unborn-harm
fever	fever-infection
feverish	fever-infection
few day	stop-after-short
few dos	stop-after-short
few left	running-out
few left over	leftover
few year old	expiry
fexmid	other-relaxants
fexofenadin	cold-allergy-products
fiber	stool-bowel
fibro	fibromyalgia-chronic
fibromialgia	fibromyalgia-chronic
fibromyalgea	fibromyalgia-chronic
fibromyalgia	fibromyalgia-chronic
field sobriety	dui
fifty	history-of-drug
fight	sport-doping
fighter	sport-doping
fil a report	theft-loss
fil complaint	report-side-effect
fill	refills
fill at	pharmacy-pickup
fill ear	refills
fill it ther	other-state
filler	ingredients
filter blood	dialysis
finish ear	running-out
finish the bottl	stop-after-short
finish the cours	stop-after-short
finish them all	stop-after-short
finland	countries
fioricet	painkillers
fir	heat-wet
fir me	running-out
firearm	guns-permits
firearm licens	guns-permits
firefighter	employer-dot
firm	maker
first aid	sleep-it-off
first appointment	tell-doctor
first class mail	post-couriers
first dos	onset
first few day	side-effects-pass
first mad	history-of-drug
first pass	blood-levels
first sold	history-of-drug
first thing	time-of-day
first trimester	pregnancy
first week	side-effects-pass
fish	foods
fish oil	vitamins-herbs
fistula	dialysis
fit	seizures
fiv a day	maximum
fiv day	stop-after-short
fix drug eruption	skin
flag	drug-tests
flagyl	antibiotics
flar	only-when-needed
flar up	only-when-needed
flar ups	only-when-needed
flareup	only-when-needed
flexaril	other-relaxants
flexeral	other-relaxants
flexerall	other-relaxants
flexeril	other-relaxants
flexril	other-relaxants
flicker eye	vision
flight	travel-customs
flight attendant	employer-dot
flight examiner	employer-dot
flip them	selling
float tank	water-swimming
floater	vision
floaty	dizzy getting-high
flonas	cold-allergy-products
flood	heat-wet
floppy	babies
florida	other-state
flu	cold-allergy-products
flu lik	fever-infection
flu shot	vaccines
fluconazol	enzymes antibiotics
fluid	antidote-hospital
fluid retention	weight
flulik	fever-infection
flumazenil	antidote-hospital
fluoxetin	antidepressants
flush	flush-sweat disposal
flush by accident	theft-loss
flush down toilet	disposal
flush it out	stay-in-body sleep-it-off
""",
"""
flush list	disposal
flush out	stay-in-body
flush them	disposal
flutter	heart-rate
fluvoxamin	enzymes antidepressants
fly	travel-customs
fly anxiety	anxiety
fmcsa	employer-dot
fms	fibromyalgia-chronic
foam roll	massage-heat
foam roller	massage-heat
focu	memory-thinking
focus	memory-thinking
foetal	unborn-harm
foetu	unborn-harm
fog	memory-thinking
foggy	memory-thinking
foggy morn	sleepy
foid	guns-permits
foil	injecting-snorting
folic acid	vitamins-herbs
follicl	drug-tests
follow day	waiting-time
follow up	not-better
follow which	directions-differ
food	food-timing foods
food color	ingredients
food or drink	slip-in-drink
food to avoid	foods
foot	other-body-parts
football	exercise
for a month	length-treatment
for lent	fasting
for lif	long-term
for long	long-term
for my cat	pets
for my dog	pets
for sleep	sleep-use
for year	fibromyalgia-chronic long-term
forbidden	banned-withdrawn
forc diuresi	antidote-hospital
forearm	other-body-parts
foreign	countries
foreign country	countries
foreign nam	foreign-names
foreign pharmacy	online-mail-order
forever	side-effects-pass long-term
forget	missing-dose
forgetful	memory-thinking
forgetfulness	memory-thinking
forgot	missing-dose
forgot and took	already-taken-both
forgotten	missing-dose
forklift	machines-jobs
form	strengths
form 4473	guns-permits
former addict	addiction-past
former alcoholic	addiction-past
formula	chemistry milk-nursing
formulary	money-insurance
formulation	strengths
forward it	post-couriers
found a pill	look-imprint
found my pill	child-swallowed
found open bottl	child-swallowed
found out pregnant	pregnancy
four tim	how-often
fractur	strain-sprain
frail	old-age
franc	countries
frank berger	history-of-drug
freebas	injecting-snorting
freez	fridge-freeze
freezer	fridge-freeze
frequency	how-often
frequent	how-often
frequent urination	urine-bladder
fridg	fridge-freeze
frig	fridge-freeze
from 2020	expiry
from a dealer	fake-tablets
from a friend	fake-tablets
from befor	leftover
from children	locking-away
from last tim	leftover
from last year	expiry
from my daughter	locking-away
from my kid	locking-away
from my son	locking-away
from other	locking-away
from roommat	locking-away
from tak	side-effects-general
from the medicin	side-effects-general
from year ago	expiry
froz	fridge-freeze
frozen	fridge-freeze
frozen shoulder	other-body-parts
fuck up	getting-high
ful out	stay-in-body
full stomach	food-timing
full term	pregnancy
fun	getting-high
furosemid	heart-pressure-meds
fusion	surgery-anaesthesia
fussy	babies
futur use	leftover
fuzzy	memory-thinking
fuzzy head	memory-thinking
g 6 pd	other-illness
g tub	feeding-tube
gaba	gaba-serotonin
gaba a	gaba-serotonin
gaba receptor	gaba-serotonin
gaba supplement	vitamins-herbs
gabaergic	gaba-serotonin
gabapentin	painkillers
gad	anxiety
gadolinium	scans
gag	swallowing-trouble
gagg	swallowing-trouble
gain	weight
gain weight	weight
gait	falls
galactagogu	milk-supply
galactorrhea	milk-supply
gallbladder	surgery-anaesthesia
gallbladder attack	other-conditions-use
gallston	other-conditions-use
ganja	cannabis
gap	how-often
gap in	running-out
garag	storage
garbag	disposal
gardasil	vaccines
garlic	foods
gas	stomach-nausea
gas station heroin	street-drugs
gas x	stomach-acid-meds
gasp	breathing
gastric	stomach-nausea
gastric bypass	other-illness surgery-anaesthesia
gastric lavag	antidote-hospital
gastric sleev	surgery-anaesthesia
gastric tub	feeding-tube
gastriti	stomach-nausea
gastroparesi	other-illness swallowing-trouble
gastrostomy	feeding-tube
gatorad	foods
gav	giving-away
gav blood	donating-blood
gav me wrong	directions-differ
gaviscon	stomach-acid-meds
gcm	drug-tests
gcn	codes-numbers
gel	swallowing-trouble
gelatin	ingredients
gen	genes
gender	women-men
general anesthesia	surgery-anaesthesia
generic	generic-brand
generical	generic-brand
genesight	genes
genetic	genes
genetical	genes
genotoxic	cancer
genotoxicity	cancer
genotyp	genes
genuin	fake-tablets
georgia	other-state
gerd	stomach-acid-meds
geriatric	old-age
german shepherd	pets
germany	countries
gestation	pregnancy
gestational	pregnancy
get a dui	dui
get behind wheel	driving
get better	side-effects-pass
get clean	recovery-help
get fat	weight
get hard	sex
get help	recovery-help
get high	getting-high
get hook	addiction
get in troubl	law-police
get into	locking-away
get it onlin	online-mail-order
get it prescrib	prescription-needed
get it up	sex
get lit	getting-high
get me high	getting-high
get off	tapering
get off pill	recovery-help
get pregnant	pregnancy fertility
get prescrib	prescription-needed
get rid of	disposal
get someon pregnant	fertility
get up	dizzy
get used to	side-effects-pass
get wif pregnant	fertility
""",
"""
get you high	getting-high
gett high	getting-high
gett into	locking-away
gett off	tapering
gett pregnant	fertility
gett rid	disposal
gett sick	fever-infection
gett up	dizzy
gett used to	side-effects-pass
gett wors	not-better
gfr	kidney
ghb	street-drugs
gi	stomach-nausea
gi upset	stomach-nausea
giddy	dizzy
gift	giving-away
gin	alcohol-drinks
ginger	vitamins-herbs
ginkgo	vitamins-herbs
ginseng	vitamins-herbs
girl	child-teen women-men
girlfriend	giving-away
giv	giving-away
giv birth	pregnancy
giv blood	donating-blood
giv coffe	sleep-it-off
giv it up	stopping-suddenly
giv milk	sleep-it-off
giv narcan	naloxone
giv plasma	donating-blood
giv up	not-better
giv water	sleep-it-off
given	giving-away
given how	how-to-take
givosiran	porphyria
gland	fever-infection
glass	vision
glass jar	storage
glass of water	food-timing how-to-take
glass of win	alcohol-drinks
glassy eye	vision
glaucoma	vision other-illness
glipizid	diabetes-thyroid-meds
glov box	labelled-bottle
glov compartment	heat-wet
glovebox	heat-wet
glucos	diabetes-thyroid-meds
glucos test	laboratory-tests
glucosamin	vitamins-herbs
glut	other-body-parts
glutamat	gaba-serotonin
gluten	ingredients
gluten fre	ingredients
glyburid	diabetes-thyroid-meds
go away	side-effects-pass
go back to	switching
go bad	expiry
go cold turkey	stopping-suddenly
go for run	exercise
go for walk	exercise
go from	switching
go runn	exercise
go to er	overdose
go to sleep	sleep-use
go to work	machines-jobs
go under	surgery-anaesthesia
goat	pets
goe away	side-effects-pass
goe bad	expiry
goe by	foreign-names
going away	side-effects-pass
going from	switching
going rat	selling
going through withdrawal	withdrawal
going under	surgery-anaesthesia
golf	exercise
golf cart	driving
gon	stay-in-body
gon bad	expiry
good at	uses-indication
good for	uses-indication
good until	expiry
goodby not	suicide
goodrx	money-insurance
goody powder	painkillers
got ahold of	child-swallowed
got cold	fridge-freeze
got damp	heat-wet
got her hand	child-swallowed
got his hand	child-swallowed
got hold of	child-swallowed
got into	child-swallowed
got too cold	fridge-freeze
got wet	heat-wet
gout	arthritis
gouty	arthritis
gp	prescriber-kinds
gpi	codes-numbers
gradual	tapering
gram	overdose-amount
grand mal	seizures
grandchild	child-swallowed
granddaughter	child-swallowed
grandfather	old-age
grandkid	mind-child
grandkid visit	locking-away
grandma	old-age
grandmother	old-age
grandpa	old-age
grandson	child-swallowed
granny	old-age
grap fruit	foods
grapefruit	foods
grapefruit juic	foods
greasy	food-timing
greec	countries
green pill	look-imprint
green tea	coffee-energy
grey out	fainting
grey skin	overdose-signs
greyhound	travel-customs
grind	crushing-splitting
grip	open-bottle
grogginess	sleepy
groggy	sleepy
groin	other-body-parts
groin pull	strain-sprain
ground up	crushing-splitting
grumpy	mood
gtin	codes-numbers
gtub	feeding-tube
guaifenesin	cold-allergy-products
guest	locking-away
guilty	law-police
guinea pig	pets
gum	hair-teeth-other
gum bleed	blood-counts
gum surgery	dentist
gummy	cannabis
gun	guns-permits
gun licens	guns-permits
gun permit	guns-permits
gurgl	breathing overdose-signs
gut	stomach-nausea
guy	women-men
gym	exercise
gymnastic	exercise
gynecomastia	hair-teeth-other
h 2 blocker	stomach-acid-meds
habit	addiction
habit form	addiction
had a beer	alcohol-taken
had a coupl	alcohol-taken
had a drink	alcohol-taken
had a few	alcohol-taken
had both	already-taken-both
had drink	alcohol-taken
had surgery	after-surgery
had two beer	alcohol-taken
had win	alcohol-taken
haemodialysi	dialysis
hair	hair-teeth-other
hair fall out	hair-teeth-other
hair follicl	drug-tests
hair loss	hair-teeth-other
hair strand	drug-tests
hair test	drug-tests
halal	ingredients
halcion	sleeping-calming-pills
half	crushing-splitting
half a pill	crushing-splitting
half a tablet	crushing-splitting
half lif	half-life-levels
half liv	half-life-levels
half tablet	crushing-splitting
halflif	half-life-levels
halfway hous	recovery-help
hallucinat	confusion-halluc
hallucination	confusion-halluc
halucination	confusion-halluc
halv	crushing-splitting
hamster	pets
hamstr	strain-sprain
hamstr pain	other-body-parts
hand over	giving-away
hand pain	other-body-parts
hand shak	tremor
hand tremor	tremor
handful	overdose
handgun	guns-permits
hang on to	leftover
hangover	alcohol-drinks
hangover feel	sleepy
happy hour	alcohol-drinks
haram	fasting
hard drug	opioid-words street-drugs
hard on kidney	organs-harm
hard on liver	organs-harm
hard on stomach	stomach-nausea
hard seltzer	alcohol-drinks
""",
"""
hard stool	stool-bowel
hard to breath	breathing
hard to find	pharmacy-stock
hard to pee	urine-bladder
hard to swallow	swallowing-trouble
hard to wak	babies overdose-signs
harm	organs-harm
harm baby	unborn-harm
harm my baby	unborn-harm
harmful	is-safe
harmless	is-safe
hash	cannabis
hashimoto	other-illness
hasnt help	not-better
hasnt improv	not-better
hasnt work	not-better
hav aspirin	contains-painkiller
hav to eat	food-timing
hav to finish	only-when-needed
hav to tak	only-when-needed
hav tylenol	contains-painkiller
havent taken	missing-dose
havent used	leftover
hay fever	cold-allergy-products
hazard	is-safe
hazardou	is-safe
hcp	nurses-checks
hcpc	codes-numbers
hctz	heart-pressure-meds
hd	dialysis
head ach	headache
head cold	cold-allergy-products
head hurt	headache
head injury	other-illness
head pain	headache
head pound	headache
head pressur	headache
head rush	dizzy
head spin	dizzy
head split	headache
headach	headache
headachy	headache
headak	headache
heal	after-surgery
healthcar provider	nurses-checks
hear	hair-teeth-other
hear loss	hair-teeth-other
hear thing	confusion-halluc
hear voic	confusion-halluc
heart	heart-rate organs-harm
heart attack	chest
heart beat	heart-rate
heart burn	stomach-acid-meds
heart condition	other-illness
heart damag	organs-harm
heart diseas	other-illness
heart failur	other-illness
heart med	heart-pressure-meds
heart pound	heart-rate
heart rac	heart-rate
heart rat	heart-rate
heartbeat	heart-rate
heartburn	stomach-nausea stomach-acid-meds
heartburn pill	stomach-acid-meds
heat	massage-heat heat-wet
heat pack	massage-heat
heat pad	massage-heat
heat wrap	massage-heat
heav	vomiting
heavier	weight
heavy	dose-weight
heavy equipment	machines-jobs
heavy eyelid	sleepy
heavyset	dose-weight
heel	other-body-parts
height	dose-weight machines-jobs
help her stop	recovery-help
help him stop	recovery-help
help me sleep	sleep-use
help me stop	recovery-help
help now	who-helps-emergency
help sleep	sleep-use
help with	uses-indication
helplin	suicide
hem	porphyria
hemin	porphyria
hemochromatosi	liver
hemodialisi	dialysis
hemodialysi	dialysis
hemofiltration	dialysis
hemoperfusion	dialysis
hemorrhag	blood-counts
hemorrhoid	stool-bowel
hemp	cannabis
hemp oil	cannabis
hep b	liver
hep c	liver
hepatic	liver
hepatic enzym	enzymes
hepatic impairment	liver
hepatic metabolism	half-life-levels
hepatiti	liver
hepatiti b	liver
hepatiti c	liver
hepatiti vaccin	vaccines
hepatotoxic	organs-harm
her	giving-away
her and ther	only-when-needed
her system	stay-in-body
herb	vitamins-herbs
herbal	vitamins-herbs
herbal tea	vitamins-herbs
hereditary coproporphyria	porphyria
hernia repair	surgery-anaesthesia
herniat	nerve-pain
herniat disc	nerve-pain
herniat disk	nerve-pain
heroin	street-drugs opioids
heroin addiction	addiction-past
hesitancy	urine-bladder
hiccup	other-conditions-use stomach-nausea hair-teeth-other
hid	locking-away
hid in food	slip-in-drink
hid pill	addiction-signs
hid them	locking-away
hidden	locking-away
high	getting-high
high blood pressur	other-illness
high fat	foods
high risk pregnancy	pregnancy
high school	child-teen
high schooler	child-teen
high temperatur	fever-infection
higher dos	more-dose
higher strength	strengths
highest	maximum
highway	driving
hik	exercise
him	online-mail-order
hip	other-body-parts
hip fractur	falls
hip replacement	surgery-anaesthesia
his or her	women-men
his system	stay-in-body
history	history-of-drug
history form	tell-doctor
history of abus	addiction-past
history of addiction	addiction-past
history of depression	depression
hit	onset
hit a joint	cannabis
hit faster	onset
hit head	falls
hit her head	falls
hit his head	falls
hit me	onset
hit my head	falls
hit the floor	fainting
hiv	skin other-illness
hiv and swell	allergy
hiv med	antibiotics
hoard	leftover
hoars	hair-teeth-other
hold aspirin	contains-painkiller
hold baby	mind-child
hold it in	urine-bladder
hold parameter	nurses-checks
hold the baby	mind-child
hold the med	nurses-checks
holiday	travel-customs
holy trinity	getting-high street-names
hom alon	mind-child
hom delivery	online-mail-order
hom from hospital	after-surgery
hom health	nurses-checks
hom oxygen	sleep-apnea-lung
hom remedy	alternatives
hom stat	other-state
homeopathic	vitamins-herbs
honest with doctor	tell-doctor
honor	other-state
hook	addiction
hook on	addiction
hookah	tobacco
hopeless	depression
hormon	hormones-birth-control
hormon replacement	hormones-birth-control
hormon test	laboratory-tests
hormonal	hormones-birth-control
horny	sex
hors	pets
hors rac	sport-doping
horseback rid	exercise
hospic	disposal
hospital	overdose who-helps-emergency
hospital do	antidote-hospital
hospital treat	antidote-hospital
hot	heat-wet
hot bath	massage-heat
hot car	heat-wet
""",
"""
hot fac	flush-sweat
hot flash	other-conditions-use flush-sweat
hot flush	flush-sweat
hot mailbox	heat-wet
hot pack	massage-heat
hot pad	massage-heat
hot shower	massage-heat
hot tub	water-swimming
hot vehicl	heat-wet
hot water bottl	massage-heat
hotel	travel-customs
hotlin	suicide who-helps-emergency
hotlin number	report-side-effect
hotrail	injecting-snorting
hottub	water-swimming
hour after	waiting-time
hour after drink	waiting-time
hour ago	already-taken-both
hour apart	how-often
hour befor	waiting-time
hour between	waiting-time
hour doe	duration
hour lat	missing-dose
hour later	waiting-time
hour of relief	duration
hous fir	theft-loss
houseguest	locking-away
houston cocktail	street-names
how clos	how-often
how dangerou	is-safe
how do they	mechanism
how fast	onset
how fast addict	addiction
how good	trials-proof
how it feel	overdose-signs
how it work	mechanism
how long	length-treatment
how long after	waiting-time
how long around	history-of-drug
how long between	how-often switching
how long good	expiry
how long last	duration
how long relief	duration
how long saf	length-treatment
how long till	onset
how long until	onset
how long wait	waiting-time
how long withdrawal	withdrawal
how many	maximum
how many dangerou	overdose-amount
how many day	length-treatment
how many hour	duration
how many kill	lethal
how many mg	dose-usual
how many milligram	strengths
how many overdos	overdose-amount
how many pill	maximum
how many refill	refills
how many tablet	maximum
how many week	length-treatment
how much dangerou	overdose-amount
how much money	money-insurance
how much overdos	overdose-amount
how much tak	dose-usual
how often	how-often
how old	age-general
how old drug	history-of-drug
how quick	onset
how rapid	onset
how saf	is-safe
how soon	onset
how soon after	waiting-time
how soon again	how-often
how strong	comparison
how to recogniz	overdose-signs
how to say	pronunciation
how to swallow	how-to-take
how to tak	how-to-take
how to tell	addiction-signs
how to use	how-to-take
how well	trials-proof
hpv	vaccines
hr	employer-dot
hrt	women-men hormones-birth-control
hsa	money-insurance
humalog	diabetes-thyroid-meds
human resourc	employer-dot
humana	money-insurance
humid	storage
humidity	storage heat-wet
hungary	countries
hunger	weight
hunger strik	fasting
hungover	sleepy
hungry	food-timing weight
hunt	guns-permits
hunt licens	guns-permits
hunt permit	guns-permits
hunter	guns-permits
hurl	vomiting
hurt	pain-relief
hurt herself	suicide
hurt himself	suicide
hurt my	strain-sprain
hurt my baby	unborn-harm
hurt my kidney	organs-harm
hurt my liver	organs-harm
hurt myself	suicide
hurt the baby	unborn-harm
husband is addict	addiction-signs
husband pick up	pharmacy-pickup
huxley	history-of-drug
hydralazin	heart-pressure-meds
hydro	opioids
hydrochlorothiazid	heart-pressure-meds
hydrocodon	opioids
hydromorphon	opioids
hydroxyzin	cold-allergy-products sleeping-calming-pills
hyper	mood
hypermobility	fibromyalgia-chronic
hyperreflexia	serotonin-syndrome
hypersensitivity	allergy allergic-to-medicines
hypertension	other-illness
hyperthermia	serotonin-syndrome
hyperthyroidism	other-illness
hypnotic	class-of-drug
hypotension	dizzy
hypothyroid	other-illness
hypothyroidism	other-illness
hypoventilation	breathing
hysterectomy	surgery-anaesthesia
i accidental took	already-taken-both
i drank	alcohol-taken
i fast	fasting
i took	already-taken-both
i weigh	dose-weight
ibprofen	painkillers
ibs	other-conditions-use stool-bowel other-illness
ibuprofen	painkillers
ibuprofin	painkillers
ibuprophen	painkillers
icd	codes-numbers
icd 10	codes-numbers
ice	massage-heat
ice box	fridge-freeze
ice chest	fridge-freeze
ice cream	foods
ice pack	massage-heat
icebox	fridge-freeze
iced tea	coffee-energy
icing	massage-heat
icu	antidote-hospital
icy hot	painkillers
identical	generic-brand
identification	look-imprint
identifier	look-imprint
identifier cod	codes-numbers
identify	look-imprint
iftar	fasting
ileostomy	feeding-tube
illegal	law-police
illegal drug	street-drugs
illegal in	banned-withdrawn
illicit	law-police
illness	other-illness
imag	scans
imipramin	antidepressants
immediat	onset who-helps-emergency
immediat relief	onset
immun	fever-infection
immun system	fever-infection
immun to	tolerance
immun to it	addiction
immunity	fever-infection
immuniz	vaccines
immunization	vaccines
immunoassay	drug-tests
imodium	stomach-acid-meds
impact	stool-bowel
impair	dui
impair driv	dui
impairment	dui
implant	hormones-birth-control dentist
import	online-mail-order
impotenc	sex
impotent	sex
imprint	look-imprint
improv with tim	side-effects-pass
in 24 hour	maximum
in a day	maximum
in a whil	only-when-needed
in addition to	interaction-words
in between	waiting-time
in combination	interaction-words
in food	crushing-splitting
in her drink	slip-in-drink
in her food	slip-in-drink
in her mouth	child-swallowed
in his drink	slip-in-drink
in his food	slip-in-drink
""",
"""
in his mouth	child-swallowed
in it	contains-painkiller
in juic	crushing-splitting
in law	giving-away
in mouth	child-swallowed
in my 20 s	age-general
in my 30 s	age-general
in my 40 s	age-general
in my 50 s	age-general
in my 60 s	age-general
in my car	labelled-bottle heat-wet
in my drink	slip-in-drink
in my food	slip-in-drink
in my milk	milk-nursing
in my system	stay-in-body
in recovery	recovery-help addiction-past
in someon drink	slip-in-drink
in stock	pharmacy-stock
in the body	stay-in-body
in the brain	mechanism
in the car	heat-wet
in the cold	fridge-freeze
in the heat	heat-wet
in the morn	time-of-day
in the sun	heat-wet
in the tub	scans
in their drink	slip-in-drink
in their food	slip-in-drink
in them	contains-painkiller
in thi	contains-painkiller
in withdrawal	withdrawal
in your system	stay-in-body
inactiv	ingredients
inactiv ingredient	ingredients
incision	surgery-anaesthesia
incision pain	after-surgery
incoherent	confusion-halluc
incompatibl	interaction-words
incontinenc	urine-bladder
incontinent	urine-bladder
increas	more-dose
increas milk	milk-supply
indefinit	length-treatment
india	countries
indian pharmacy	online-mail-order
indicat	uses-indication
indication	uses-indication
indictment	law-police
indigestion	stomach-nausea
indomethacin	painkillers
indonesia	countries
induc	enzymes
induc vomit	sleep-it-off
inducer	enzymes
induction	enzymes
infant	babies
infect	fever-infection
infection	fever-infection
inferior	comparison
infertil	fertility
infertility	fertility
inflam	pain-relief
inflam joint	arthritis
inflamation	pain-relief
inflammation	pain-relief
inflammatory	pain-relief
inform	tell-doctor
ingest	child-swallowed
ingestion	child-swallowed
ingredient	ingredients
inhaler	sleep-apnea-lung
inherit	genes
inherit diseas	porphyria
inhibit	enzymes
inhibition	enzymes
inhibitor	enzymes
inject	injecting-snorting
injection	injecting-snorting
injection form	swallowing-trouble
injur	strain-sprain organs-harm
injury	strain-sprain
ink	tattoo-piercing
inmat	post-couriers
inn	foreign-names
inoculation	vaccines
inpatient	recovery-help
insid the body	mechanism
insomnia	sleep-use insomnia-dreams
insomniac	sleep-use
instead	switching alternatives
instead of	alternatives
instruction	how-to-take
instruction say	directions-differ
insufflat	injecting-snorting
insufflation	injecting-snorting
insulin	diabetes-thyroid-meds
insur	money-insurance
insuranc	money-insurance
insurer	money-insurance
intend for	uses-indication
intent to sell	selling
interact	interaction-words
interaction	interaction-words
intercours	sex
intermediat metabolizer	genes
intermittent	only-when-needed
intermittent fast	fasting
intermittent porphyria	porphyria
international	travel-customs countries
international nam	foreign-names
internet	online-mail-order
internet pharmacy	online-mail-order
interneuronal	mechanism
internist	prescriber-kinds
interstat	other-state
interstitial cystiti	other-conditions-use
interval	how-often
intervention	recovery-help
into drink	slip-in-drink
into food	slip-in-drink
intoleranc	allergy
intoxicat	getting-high
intoxication	getting-high
intravenou	injecting-snorting
introduc	history-of-drug
intubat	antidote-hospital
intubation	antidote-hospital
invent	history-of-drug
invention	history-of-drug
inventor	history-of-drug
inversion tabl	massage-heat
involuntary movement	tremor
iodin	allergic-to-medicines
iodin contrast	scans
ipa	alcohol-drinks
ipecac	sleep-it-off
iq	memory-thinking
ireland	countries
iron	vitamins-herbs
irratabl	mood
irregular	heart-rate
irregular heartbeat	heart-rate
irregular period	fertility
irreversibl	organs-harm
irritability	mood
irritabl	mood
is 3 too	overdose-amount
is 4 too	overdose-amount
is 5 too	overdose-amount
is he addict	addiction-signs
is it narcotic	opioid-words
is it normal	side-effects-general
is it ok	is-safe
is she addict	addiction-signs
islam	fasting
isnt enough	more-dose
isnt help	more-dose not-better
isnt touch	more-dose
isnt work	more-dose not-better
isomeprobamat	foreign-names
isomer	chemistry
isoniazid	antibiotics
israel	countries
it last	duration
ita	countries
itch	skin
itchiness	skin
itchy	skin
iud	hormones-birth-control
iui	fertility
iupac	chemistry
iv	injecting-snorting
iv fluid	antidote-hospital
iv form	swallowing-trouble
iv use	injecting-snorting
ivdd	pets
ive had drink	alcohol-taken
ivermectin	antibiotics
ivf	pregnancy fertility
j cod	codes-numbers
j tub	feeding-tube
jab	vaccines
jacuzzi	massage-heat water-swimming
jail	law-police
jamaica	countries
januvia	diabetes-thyroid-meds
japan	countries
jardianc	diabetes-thyroid-meds
jaundic	organs-harm liver
jaw	other-body-parts
jaw pain	other-body-parts
jejunostomy	feeding-tube
jello shot	alcohol-drinks
jerk	tremor
jerky	tremor
jet lag	sleep-use travel-customs
jewish fast	fasting
jitter	anxiety
jittery	anxiety
job	machines-jobs
""",
"""
job interview	employer-dot
jockey	sport-doping
jog	exercise
jogg	exercise
joint	arthritis
joint pain	arthritis
joint swell	hair-teeth-other
jones	withdrawal
journavx	opioids
jtub	feeding-tube
judg	law-police
juic	foods
juic cleans	fasting
jumpy	tremor
just drank	alcohol-taken
just had surgery	after-surgery
just in cas	leftover
just one	stop-after-short
just start	stop-after-short
just stop	stopping-suddenly
just took	already-taken-both
juul	tobacco
juvenil arthriti	arthritis
k 2	cannabis
kaiser	money-insurance
kava	street-drugs vitamins-herbs
kava kava	vitamins-herbs
kayak	water-swimming
keel over	fainting
keep anyth down	vomiting
keep awak	insomnia-dreams sleep-it-off
keep away	locking-away
keep cold	fridge-freeze
keep cool	fridge-freeze
keep for later	leftover
keep from	locking-away
keep her awak	sleep-it-off
keep him awak	sleep-it-off
keep in cas	leftover
keep it	storage
keep it down	vomiting
keep me awak	insomnia-dreams
keep me up	insomnia-dreams
keep narcan	naloxone
keep on me	labelled-bottle
keep tak	length-treatment
keep them	storage
keep them awak	sleep-it-off
keflex	antibiotics
kentucky	other-state
keppra	seizures
kept down	vomiting
ketamin	street-drugs
keto	foods
ketoconazol	antibiotics
ketoprofen	painkillers
ketorolac	painkillers
key	locking-away
keychain	labelled-bottle
kg	dose-weight
kick in	onset
kick the habit	recovery-help
kid	child-teen
kid ate	child-swallowed
kid call it	street-names
kidney	organs-harm kidney
kidney damag	organs-harm
kidney diseas	kidney
kidney donor	donating-blood
kidney failur	organs-harm kidney
kidney function	laboratory-tests
kidney machin	dialysis
kidney problem	kidney
kidney ston	other-conditions-use kidney
kidney transplant	kidney
kill	lethal
kill herself	suicide
kill himself	suicide
kill myself	suicide
kill pain	pain-relief
kill you	lethal
kilo	weight
kilogram	dose-weight
kind of drug	class-of-drug
kink	back-neck
kiosk	disposal
kitchen	storage
kitchen knif	machines-jobs
kitten	pets
kitty	pets
kitty litter	disposal
klonapin	sleeping-calming-pills
klonopin	sleeping-calming-pills
kloxxado	naloxone
kms	suicide
kne	other-body-parts
kne replacement	surgery-anaesthesia
knif	machines-jobs
knock her out	slip-in-drink
knock him out	slip-in-drink
knock me out	sleep-use
knock off	fake-tablets
knock out	sleep-use sleepy
knock out for	surgery-anaesthesia
knock unconsciou	fainting
knock up	pregnancy
knockof	fake-tablets
knockof version	generic-brand
knot	spasm-spasticity
know if addict	addiction-signs
known as	foreign-names
kombucha	alcohol-drinks
korea	countries
kosher	ingredients
kratom	street-drugs vitamins-herbs opioids
kroger	pharmacy-stock
kush	cannabis
l 4 l 5	nerve-pain
l 5	nerve-pain
l theanin	vitamins-herbs
la lech	milk-nursing
lab	laboratory-tests
lab confirm	drug-tests
lab result	laboratory-tests
lab test	laboratory-tests
lab work	laboratory-tests
label bottl	labelled-bottle
label on	labelled-bottle
label say	directions-differ
label warn	boxed-warning
labeler	maker
labell bottl	labelled-bottle
labor	pregnancy
labor pain	other-conditions-use
labrador	pets
labwork	laboratory-tests
lac	fake-tablets
lac with	fake-tablets
lactat	milk-nursing
lactation	milk-nursing
lactm	milk-nursing
lactos	ingredients
lactos allergy	allergic-to-medicines
lactos intolerant	ingredients
ladder	machines-jobs
lady	women-men
lager	alcohol-drinks
lak	water-swimming
lamictal	seizures antidepressants
lamisil	antibiotics
lamotrigin	seizures
lannet	maker
lansoprazol	stomach-acid-meds
lantu	diabetes-thyroid-meds
lap swim	water-swimming
larg person	dose-weight
las vega cocktail	street-names
laser removal	tattoo-piercing
lasik	surgery-anaesthesia
lasix	heart-pressure-meds
last	duration
last dos	waiting-time
last for	duration
last forever	side-effects-pass
last night	waiting-time
last night took	already-taken-both
last one	running-out
last pain	fibromyalgia-chronic
last pill	running-out
last tablet	running-out
last year	expiry
lat	missing-dose
lat dos	missing-dose
latch	milk-nursing
later use	leftover
latex	ingredients allergic-to-medicines
latt	coffee-energy
laugh gas	dentist
launch	history-of-drug
laundry	heat-wet
lavag	antidote-hospital
lavender	vitamins-herbs
law	law-police
lawful	law-police
lawn mower	machines-jobs
lawnmower	driving
lawsuit	report-side-effect
lawyer	law-police
laxativ	stool-bowel
layover	travel-customs
lazy	sleepy
lbs	weight dose-weight
ld 50	lethal
leafy green	foods
leak	urine-bladder
leak milk	milk-supply
leav alon	sleep-it-off
leav her alon	sleep-it-off
leav him alon	sleep-it-off
leav my body	stay-in-body
""",
"""
leav the body	stay-in-body
leav your body	stay-in-body
left arm	chest
left at hom	post-couriers
left at hotel	theft-loss
left behind	theft-loss
left in car	heat-wet
left on plan	theft-loss
left out	missing-dose
left outsid	fridge-freeze
left over	disposal leftover
leftover	disposal leftover
leg cramp	spasm-spasticity
leg feel weak	falls
leg gav out	falls
leg pain	other-body-parts
legal	law-police
legal limit	dui
legal to driv	dui
legit	fake-tablets
legitimat	fake-tablets
lend	giving-away
length of effect	duration
length of treatment	length-treatment
lent	giving-away
less effectiv	tolerance
less milk	milk-supply
less sedat	comparison
let down	milk-supply
let her sleep	sleep-it-off
let him sleep	sleep-it-off
let it melt	crushing-splitting
let them know	tell-doctor
let them sleep	sleep-it-off
letal	lethal
letdown	milk-supply
lethal	lethal
lethal dos	lethal
lethargic	sleepy
lethargic baby	babies
lethargy	sleepy
letrozol	hormones-birth-control
letter	look-imprint
leukemia	cancer
leukopenia	blood-counts
levaquin	antibiotics
levetiracetam	seizures
levocetirizin	cold-allergy-products
levofloxacin	antibiotics
levothyroxin	diabetes-thyroid-meds
lexapro	antidepressants
lexipro	antidepressants
lft	laboratory-tests
libedo	sex
libido	sex
librium	sleeping-calming-pills
licens revok	banned-withdrawn
licens suspend	dui
lick	crushing-splitting child-swallowed
lid	storage open-bottle
lidocain	painkillers dentist
lidocain patch	painkillers
lie still	scans
lif threaten	lethal
lifelin	suicide
lifelong	fibromyalgia-chronic long-term
lift	exercise
lift someth heavy	back-neck
lift weight	exercise
ligament	strain-sprain
light	storage
light head	dizzy
light sensitiv	vision
lighthead	dizzy
lightheadedness	dizzy
lik being drunk	getting-high
lik valium	comparison
lik xanax	comparison
limit	maximum
limit to	length-treatment
limp	babies overdose-signs
limp baby	babies
linear	blood-levels
linezolid	antibiotics
linger	stay-in-body
lingo	street-names
lioresal	other-relaxants
liothyronin	diabetes-thyroid-meds
lip filler	tattoo-piercing
lip swell	allergy
lip swollen	allergy
lipitor	heart-pressure-meds
liquid	swallowing-trouble
liquid form	swallowing-trouble
liquid taper	tapering
liquor	alcohol-drinks
lisinipril	heart-pressure-meds
lisinopril	heart-pressure-meds
listenon	foreign-names
lit	getting-high
literatur	trials-proof
lithium	antidepressants
littl one	babies
liver	organs-harm liver
liver break	half-life-levels
liver cancer	liver
liver cirrhosi	liver
liver damag	organs-harm
liver diseas	liver
liver enzym	laboratory-tests
liver failur	organs-harm liver
liver function	laboratory-tests
liver panel	laboratory-tests
liver problem	liver
liver test	laboratory-tests
liver transplant	liver
livestock	pets
load	getting-high
local anesthetic	surgery-anaesthesia
local nam	foreign-names
lock	locking-away
lock box	locking-away
lock cabinet	locking-away
lock saf	locking-away
lock up	spasm-spasticity locking-away
lockbox	locking-away
lockin	refills
lockjaw	other-conditions-use
loestrin	hormones-birth-control
logp	chemistry
long act	duration
long between	how-often
long covid	other-conditions-use
long haul	long-term
long last pain	fibromyalgia-chronic
long run	long-term
long term	long-term
long term effect	long-term
long tim	long-term
long use	long-term
longer than	length-treatment
longterm	long-term
look	look-imprint
look after	mind-child
look alik	similar-names
look different	look-imprint
look lik	look-imprint
look lik candy	child-swallowed
lookalik	similar-names
loopy	sleepy
loos pill	labelled-bottle
loos stool	stool-bowel
lopressor	heart-pressure-meds
loratadin	cold-allergy-products
lorazepam	sleeping-calming-pills
lorcet	opioids
lortab	opioids
lorzon	other-relaxants
los consciousness	fainting
los control	addiction-signs
los effect	tolerance
los hair	hair-teeth-other
los licens	dui
los my licens	dui
los potency	expiry
los touch	confusion-halluc
los weight	weight
los word	memory-thinking
losartan	heart-pressure-meds
loss of appetit	stomach-nausea
loss of consciousness	fainting
loss of control	addiction-signs
loss of smell	hair-teeth-other
loss of tast	hair-teeth-other
lost	theft-loss
lost consciousness	fainting
lost effect	tolerance
lost insuranc	running-out
lost luggag	theft-loss
lost my bottl	theft-loss
lost my doctor	running-out
lost my pill	theft-loss
lost my prescription	theft-loss
lost the pill	vomiting
lost weight	weight
lot number	pharmacy-stock
low back	back-neck
low birth weight	unborn-harm
low blood count	blood-counts
low blood pressur	dizzy other-illness
low bp	dizzy
low dos	dose-usual
low dos aspirin	enzymes
low libido	sex
low oxygen	breathing
low platelet	blood-counts
low supp	milk-supply
low testosteron	sex
low whit count	blood-counts
lowback	back-neck
""",
"""
lower	tapering
lower back	back-neck
lower dos	tapering
lower seizur threshold	seizures
lower strength	strengths
lower the dos	tapering
lowest dos	dose-usual
lpn	nurses-checks
lsd	street-drugs
ltc	guns-permits
luggag	travel-customs
luggag lost	theft-loss
lumbago	back-neck
lumbar	back-neck
lumber	back-neck
lunch	food-timing
lunchtim	time-of-day
lunesta	sleeping-calming-pills
lung	breathing sleep-apnea-lung
lung cancer	sleep-apnea-lung
lung diseas	sleep-apnea-lung
lung problem	sleep-apnea-lung
lupu	other-conditions-use arthritis other-illness
luvox	enzymes antidepressants
lying about	addiction-signs
lying awak	insomnia-dreams
lying down	how-to-take
lym	other-conditions-use
lymphoma	cancer
lyrica	painkillers
m 03 ba 02	codes-numbers
m r i	scans
maalox	stomach-acid-meds
machin	machines-jobs
machinery	driving machines-jobs
macrobid	antibiotics
mad by	maker
mad from	ingredients
mad in	maker
mad in china	maker
mad in india	maker
mad me generic	generic-brand
mad of	ingredients
magnesium	vitamins-herbs
magnesium stearat	ingredients
mail	post-couriers
mail back	disposal
mail it	post-couriers
mail order	online-mail-order
mail them to	post-couriers
mail to	post-couriers
mailbox	heat-wet
mailorder	online-mail-order
mainlin	injecting-snorting
maintenanc	long-term
major depression	depression
mak fat	weight
mak it	maker
mak lov	sex
mak me	side-effects-general
mak milk	milk-supply
mak money	selling
mak myself vomit	sleep-it-off
mak sick	stomach-nausea
mak them	maker
mak them puk	sleep-it-off
mak them vomit	sleep-it-off
mak throw up	sleep-it-off
mak up	missing-dose
mak vomit	sleep-it-off
mak you feel	side-effects-general
maker	maker
maker of	maker
mal	women-men
mal fertility	fertility
malformation	unborn-harm
malignancy	cancer
malignant	cancer
mammogram	scans
man	women-men
management of overdos	antidote-hospital
mania	mood
manic	mood
manufactur	maker
manufactur by	maker
manufacturer	maker
manufacturer number	report-side-effect
many to die	lethal
many to od	overdose-amount
many too many	overdose-amount
many year	long-term
maoi	antidepressants
marajuana	cannabis
marathon	exercise
margarita	alcohol-drinks
marijuana	cannabis
marijuanna	cannabis
marin	employer-dot
marinol	cannabis
mark	look-imprint
market authorisation	banned-withdrawn
marketplac	selling
marking	look-imprint
marlboro	tobacco
martial art	exercise
martini	alcohol-drinks
mary jan	cannabis
mash	crushing-splitting
masld	liver
massag	massage-heat
massag chair	massage-heat
massag gun	massage-heat
masseus	massage-heat
masturbat	sex
mat	recovery-help
matcha	coffee-energy
maternal	pregnancy
max	maximum
max per day	maximum
max tim	length-treatment
maximum	maximum
may hav eaten	child-swallowed
may hav swallow	child-swallowed
mcg ml	blood-levels
mdd	depression
mdma	serotonin-syndrome street-drugs
me cfs	fibromyalgia-chronic
meal	food-timing
meant for	uses-indication
meat	foods
mechanic	machines-jobs
mechanism	mechanism
mechanism of action	mechanism
med pass	nurses-checks
med tech	nurses-checks
med watch	report-side-effect
meda	maker
meda pharmaceutical	maker
medicaid	money-insurance
medical attention	side-effects-pass
medical card	employer-dot cannabis
medical condition	other-illness
medical examiner	employer-dot
medical history	tell-doctor
medical marijuana	cannabis
medicar	money-insurance
medicar age	old-age
medication guid	boxed-warning
medicin cabinet	storage
medpoint	maker
medrol	painkillers
medrol dos pack	painkillers
medwatch	report-side-effect
melanoma	cancer
melatonin	vitamins-herbs sleeping-calming-pills
meloxicam	painkillers
melt	heat-wet
melt point	chemistry
memory	memory-thinking
memory loss	memory-thinking
men	women-men
men and women	women-men
menopaus	other-conditions-use women-men
menopausal	women-men
menstrual cramp	other-conditions-use
menstrual cycl	fertility
mental clarity	memory-thinking
mental health	depression
mental ill	depression
mental illness	depression
mental statu	confusion-halluc
menthol	tobacco
mention	tell-doctor
mep	employer-dot
meperidin	opioids
meprobamat	meprobamate
meprobamat allergy	allergic-to-medicines
meprobamat relat	chemistry
meprobomat	meprobamate
meprobromat	meprobamate
meprospan	meprobamate
merchant mariner	employer-dot
mess up	getting-high
mess up liver	organs-harm
meta analysi	trials-proof
metabolic pathway	enzymes
metabolis	half-life-levels
metabolism	half-life-levels
metabolism slow	weight
metabolit	half-life-levels meprobamate
metaboliz	half-life-levels
metallic tast	dry-mouth hair-teeth-other
metamucil	stool-bowel
metaxalon	other-relaxants
metaxolon	other-relaxants
metformin	diabetes-thyroid-meds
meth	street-drugs
methadon	opioids
methadon clinic	recovery-help
methamphetamin	street-drugs
""",
"""
methimazol	diabetes-thyroid-meds
methocarb	other-relaxants
methocarbamol	other-relaxants
methocarbamol allergy	allergic-to-medicines
methocarbomol	other-relaxants
metoprolol	heart-pressure-meds
metphormin	diabetes-thyroid-meds
metronidazol	antibiotics
metropolol	heart-pressure-meds
mexican	countries
mexican pharmacy	fake-tablets online-mail-order
mexico	countries
mexico pharmacy	fake-tablets
mg availabl	strengths
mg per kg	dose-weight
mgkg	dose-weight
mhra	banned-withdrawn
mic	unborn-harm
mickey	slip-in-drink
mickey button	feeding-tube
microblad	tattoo-piercing
midday	time-of-day
middl aged	age-general
midwif	prescriber-kinds pregnancy
migrain	headache
migran	headache
mil town	meprobamate
mild	comparison
milder	comparison
military	employer-dot
milk	milk-nursing foods
milk bank	milk-nursing
milk drop	milk-supply
milk duct	milk-nursing
milk of magnesia	stomach-acid-meds
milk production	milk-supply
milk supp	milk-nursing milk-supply
milligram	dose-usual
milligram strength	strengths
miltown	meprobamate
mimosa	alcohol-drinks
mind	memory-thinking
mini fridg	fridge-freeze
mini pill	hormones-birth-control
minimum	dose-usual
minimum age	age-general
minocyclin	antibiotics
minor	child-teen
minut	onset
minut ago	already-taken-both
mio relax	foreign-names
miralax	stool-bowel
miranda	law-police
mirena	hormones-birth-control
mirtazapin	antidepressants
miscarriag	unborn-harm
miscarry	unborn-harm
misdemeanor	law-police
mismatch	directions-differ
misplac	theft-loss
mispronounc	pronunciation
miss	missing-dose theft-loss
miss dos	missing-dose
miss my	missing-dose
miss period	pregnancy fertility
miss pill	missing-dose
mistak for	similar-names
mistak on label	directions-differ
mistaken	already-taken-both
mistaken for	similar-names
misus	addiction getting-high
mix	interaction-words already-taken-both
mix alcohol	alcohol-taken
mix in bottl	labelled-bottle
mix them	already-taken-both
mix up	similar-names
mix with	interaction-words
mix with alcohol	alcohol-taken
mix with aspirin	contains-painkiller
mixtur	contains-painkiller
mixup	similar-names
mlb	sport-doping
mma	sport-doping
mmr	vaccines
moa	mechanism
mobic	painkillers
mod of action	mechanism
moderna	vaccines
modulator	gaba-serotonin
moist	heat-wet
moistur	storage
mol	street-drugs
molar mass	chemistry
molecul	chemistry
molecular	chemistry
molecular formula	chemistry
molecular weight	chemistry
mom to be	pregnancy
monitor	controlled-schedule laboratory-tests nurses-checks
mono	fever-infection
monster	coffee-energy
month	length-treatment
month along	pregnancy
month old	babies
mood	mood
mood chang	mood
mood swing	mood
moody	mood
moonshin	alcohol-drinks
mop	driving
mor effectiv	comparison
mor milk	milk-supply
mor potent	comparison
mor than prescrib	more-dose
morn	time-of-day
morn after pill	hormones-birth-control
morn of	waiting-time
morning	time-of-day
morphin	opioids
morphin lik	opioid-words
mortality	lethal
most i can	maximum
most per day	maximum
mother littl helper	meprobamate
motility	fertility
motion sickness	other-conditions-use
motorbik	driving
motorcycl	driving
motrin	painkillers
mounjaro	diabetes-thyroid-meds
mountain dew	coffee-energy
mouth dry	dry-mouth
mouth feel dry	dry-mouth
mouth sor	skin fever-infection
mouth swab	drug-tests
mouth ulcer	fever-infection
mouthwash	alcohol-drinks
mov	other-state
mov to	other-state switching
mow	machines-jobs
mri	scans
mro	drug-tests
ms	other-conditions-use spasm-spasticity other-illness
ms contin	opioids
msk	uses-indication
much is too	overdose-amount
mucinex	cold-allergy-products
multi vitamin	vitamins-herbs
multipl sclerosi	spasm-spasticity other-illness
multivitamin	vitamins-herbs
munchy	weight
muscl jerk	tremor
muscl relaxant	class-of-drug
muscl relaxer	class-of-drug other-relaxants
muscl rigidity	serotonin-syndrome
muscl soreness	strain-sprain
muscl spasm	spasm-spasticity
muscl strain	strain-sprain
muscl ton	spasm-spasticity
musculoskeletal	uses-indication
mushroom	street-drugs
muslim	fasting
must i finish	only-when-needed
must not tak	contraindications
mutagen	cancer
mutagenic	cancer
mutagenicity	cancer
mutation	genes
my age	age-general
my brother	giving-away
my cat	pets
my coworker	giving-away
my dad	giving-away
my daughter	babies
my dog	pets
my fast	fasting
my friend	giving-away
my husband	giving-away
my job	machines-jobs
my kid	mind-child
my mom	giving-away
my mother	giving-away
my patient	nurses-checks
my roommat	giving-away
my sister	giving-away
my son	babies
my system	stay-in-body
my teen	child-teen
my toddler	child-swallowed
my toddler ate	child-swallowed
my wif	giving-away
myasthenia	other-illness
myasthenia gravi	other-illness
myelogram	scans
mylan	maker
mylanta	stomach-acid-meds
myoclonu	tremor
myofascial	fibromyalgia-chronic
myofascial pain	fibromyalgia-chronic
na	recovery-help
""",
"""
nabumeton	painkillers
nafld	liver
nail	hair-teeth-other
nail gun	machines-jobs
nalaxon	naloxone
nalmefen	naloxone
naloxen	naloxone
naloxon	naloxone
naloxon kit	naloxone
naltrexon	opioids naloxone
nam after	history-of-drug
nam alik	similar-names
nam brand	generic-brand
nam in	foreign-names
nam lik	similar-names
nam similar	similar-names
namebrand	generic-brand
nanny	mind-child
naprosyn	painkillers
naproxen	painkillers
naproxin	painkillers
narc	opioid-words
narcan	naloxone
narcan kit	naloxone
narcan spray	naloxone
narcan work	naloxone
narcolepsy	other-illness
narcon	naloxone
narcotic	opioid-words
narcotic anonymou	recovery-help
narcotic schedul	controlled-schedule
nardil	antidepressants
narkan	naloxone
nasal	injecting-snorting
nasal spray	cold-allergy-products
nash	liver
nasogastric	feeding-tube
natural	alternatives
natural alternativ	alternatives
natural relaxer	alternatives
natural remedy	vitamins-herbs
nausea	stomach-nausea
nauseat	stomach-nausea
nauseou	stomach-nausea
nausia	stomach-nausea
navy	employer-dot
nba	sport-doping
ncaa	sport-doping
nclex	nurses-checks
nda	codes-numbers history-of-drug
ndc	codes-numbers
ndc cod	codes-numbers
ndc number	codes-numbers
ndma	cancer
near syncop	fainting
neck	back-neck
neck pain	back-neck
need a doctor	prescription-needed
need a prescription	prescription-needed
need a script	prescription-needed
need basi	only-when-needed
need higher dos	tolerance
need mor	addiction tolerance
need test	laboratory-tests
need to know	tell-doctor
needl	injecting-snorting
needl work	tattoo-piercing
neighbor	giving-away
neighbor stat	other-state
neighbour	giving-away
neonat	babies
neonatal	unborn-harm
neonatal withdrawal	unborn-harm
nephew	child-swallowed
nephriti	kidney
nephrologist	kidney
nephrology	kidney
nephropathy	kidney
nephrotoxic	organs-harm
nerv	nerve-pain anxiety
nerv block	surgery-anaesthesia
nerv conduction	scans
nerv damag	nerve-pain
nerv pain	nerve-pain
nerv pill	sleeping-calming-pills
nerv signal	mechanism
nervou	anxiety
nervou system	mechanism
nervousness	anxiety
netherland	countries
neuralgia	nerve-pain
neuroleptic malignant	serotonin-syndrome
neurologist	prescriber-kinds
neuron	mechanism
neuropathic	nerve-pain
neuropathy	nerve-pain
neurotransmitter	gaba-serotonin
neutraliz	antidote-hospital
neutropenia	blood-counts
nevada	other-state
never tak	contraindications
never wak up	lethal
new job	employer-dot
new manufacturer	generic-brand
new script	refills
new year	waiting-time
new york	other-state
new zealand	countries
newborn	babies
newborn withdrawal	unborn-harm
nexium	stomach-acid-meds
nexplanon	hormones-birth-control
next appointment	running-out
next day	driving waiting-time
next day delivery	online-mail-order
next dos	how-often
next morn	driving waiting-time
next one	how-often
next step	not-better
next tim	leftover
nfl	sport-doping
ng	feeding-tube
ng ml	blood-levels
ng tub	feeding-tube
niacin	vitamins-herbs
nick nam	street-names
nicknam	street-names
nicotin	tobacco
nicotin gum	tobacco
nicotin patch	tobacco
nicotin pouch	tobacco
niec	child-swallowed
night befor	waiting-time
night feed	mind-child
night owl	sleep-use
night shift	time-of-day
night sweat	flush-sweat
night terror	insomnia-dreams
night tim	time-of-day
nightcap	alcohol-drinks
nightmar	insomnia-dreams
nightshift	time-of-day
nightstand	storage
nighttim	time-of-day
nippl pierc	tattoo-piercing
nitazen	fake-tablets
nitrofurantoin	antibiotics
nitroglycerin	heart-pressure-meds
nitrosamin	cancer
nitrou	street-drugs dentist
nitrou oxid	dentist
nmda	gaba-serotonin
nms	serotonin-syndrome
nnt	trials-proof
no appetit	weight
no better	not-better
no chang	not-better
no doctor	running-out
no doz	coffee-energy
no eat	fasting
no effect	more-dose
no energy	sleepy
no food	food-timing
no improvement	not-better
no longer mad	pharmacy-stock
no mor left	running-out
no mor than	maximum
no prescription	prescription-needed
no relief	more-dose
no rx need	online-mail-order
no script	prescription-needed
no script sit	fake-tablets
no sleep	insomnia-dreams
no spit	dry-mouth
nobody has it	pharmacy-stock
nod off	sleep-use
nodd	sleepy
nodd off	sleepy
nodoz	coffee-energy
non addictiv	addiction alternatives
non alcoholic beer	alcohol-drinks
non childproof	open-bottle
non controll	controlled-schedule
non drowsy	alternatives
non left	running-out
non narcotic	opioid-words
non opioid	opioid-words
non prescription	prescription-needed
non sedat	alternatives
nonaddictiv	addiction
noncontroll	controlled-schedule
nondrowsy	alternatives
nonnarcotic	opioid-words
nonopioid	opioid-words
nonprescription	prescription-needed
noon	time-of-day
norco	opioids
norepinephrin	gaba-serotonin
norflex	other-relaxants
norgesic	other-relaxants
""",
"""
normal dos	dose-usual
normal metabolizer	genes
normal to feel	side-effects-general
nortriptylin	antidepressants
norvasc	heart-pressure-meds
norway	countries
nos ring	tattoo-piercing
nosebl	blood-counts hair-teeth-other
nosebleed	blood-counts
not allow	contraindications
not allow in	banned-withdrawn
not approv in	banned-withdrawn
not better	not-better
not breath	breathing
not doing anyth	more-dose
not eat	fasting
not enough	more-dose
not every day	only-when-needed
not feed	babies
not help	more-dose not-better
not improv	not-better
not mak sens	confusion-halluc
not mix	interaction-words
not recommend for	contraindications
not saf for	contraindications
not strong enough	more-dose
not suitabl	contraindications
not suppos to	contraindications
not the sam	directions-differ
not to do	sleep-it-off
not touch	more-dose
not wak	overdose-signs
not wak up	lethal
not work	more-dose
not work anymor	tolerance
noth left	running-out
notify	report-side-effect
novacain	dentist
novocain	dentist
novolog	diabetes-thyroid-meds
now and then	only-when-needed
np	prescriber-kinds
npo	feeding-tube surgery-anaesthesia
nsaid	painkillers
nsaid allergy	allergic-to-medicines
nsaid in it	contains-painkiller
nuclear	scans
nucynta	opioids
nueropathy	nerve-pain
numb	dentist
numb cream	tattoo-piercing
numb emotional	mood
numb hand	hair-teeth-other
numb pain	pain-relief
numb shot	dentist
numb tongu	hair-teeth-other
number on	look-imprint
number one	urine-bladder
number to call	who-helps-emergency
number two	stool-bowel
numbness	nerve-pain
nurs	milk-nursing nurses-checks
nurs consideration	nurses-checks
nurs diagnosi	nurses-checks
nurs hom	old-age
nurs implication	nurses-checks
nurs intervention	nurses-checks
nurs job	employer-dot
nurs lin	who-helps-emergency
nurs mom	milk-nursing
nurs mother	milk-nursing
nurs my baby	milk-nursing
nurs practitioner	prescriber-kinds
nurs student	nurses-checks
nursl	babies
nut	foods
nuvar	hormones-birth-control
nyquil	cold-allergy-products
nystagmu	vision overdose-signs
o 2	breathing
oa	arthritis
oatmeal	foods
ob	pregnancy
ob gyn	pregnancy
obes	other-illness dose-weight
obesity hypoventilation	sleep-apnea-lung
obgyn	pregnancy
oblong	look-imprint
observation	antidote-hospital
obstetrician	pregnancy
occasional	only-when-needed
ocd	other-conditions-use anxiety
ocean	water-swimming
octapharma	donating-blood
od	overdose
od on	overdose-amount
od sign	overdose-signs
od symptom	overdose-signs
odd	trials-proof
odd smell	hair-teeth-other
oded	overdose
oding	overdose
odor	chemistry
off and on	only-when-needed
off balanc	dizzy falls
off brand	generic-brand
off label	uses-indication
off limit	contraindications
off the market	banned-withdrawn
off the shelf	prescription-needed
off the street	fake-tablets
offens	law-police
offer	giving-away
officer	law-police
ohio	other-state
ok to driv	driving
ok to tak	is-safe
ok with	interaction-words
okay	is-safe
olanzapin	antidepressants
old age	old-age
old bottl	expiry
old drug	history-of-drug
old enough	age-general
old injury	fibromyalgia-chronic
old injury pill	leftover
old med	disposal
old peopl	old-age
old person	old-age
old pill	expiry
old prescription	expiry
old tranquilizer	meprobamate
older	old-age
older adult	old-age
older drug	history-of-drug
older peopl	old-age
olmesartan	heart-pressure-meds
olympian	sport-doping
olympic	sport-doping
omad	fasting
omega 3	vitamins-herbs
omeprasol	stomach-acid-meds
omeprazol	enzymes stomach-acid-meds
on and off	only-when-needed
on backorder	pharmacy-stock
on bad day	only-when-needed
on dialysi	dialysis
on duty	machines-jobs
on edg	anxiety
on hand	pharmacy-stock
on her sid	sleep-it-off
on his sid	sleep-it-off
on methadon	addiction-past
on oxygen	sleep-apnea-lung
on probation	addiction-past
on purpos	suicide
on suboxon	addiction-past
on the body	mechanism
on the brain	mechanism
on the job	machines-jobs
on the market	history-of-drug
on the street	street-names
on their sid	sleep-it-off
on top of	interaction-words
onc a day	how-often
onc dai	how-often
oncology	cancer
ondansetron	stomach-acid-meds
one and half	double-dose
one beer	alcohol-drinks
one drink	alcohol-drinks
one drink already	alcohol-taken
one extra	double-dose
one kidney	kidney
one mor	double-dose
one week	stop-after-short
ongo	long-term
onlin	online-mail-order
onlin doctor	prescriber-kinds
onlin pharmacy	online-mail-order
onlin say	directions-differ
only a week	stop-after-short
only at night	time-of-day
only if pain	only-when-needed
only tak one	only-when-needed
only taken	stop-after-short
only thre week	length-treatment
only took	stop-after-short
only took one	stop-after-short
only weekend	only-when-needed
only when	only-when-needed
onset	onset
oop	already-taken-both
opana	opioids
open	open-bottle
open bottl	open-bottle
open mri	scans
open the bottl	open-bottle
operat	driving
operat heavy	machines-jobs
""",
"""
operat machinery	driving
operat on	surgery-anaesthesia
operat room	surgery-anaesthesia
operation	surgery-anaesthesia
opiat	opioid-words
opiat bas	opioid-words
opioid	opioid-words
opioid addiction	addiction-past
opioid bas	opioid-words
opioid class	opioid-words
opioid receptor	gaba-serotonin
opioid reversal	naloxone
opioid withdrawal	other-conditions-use
opium	opioid-words
opoid	opioid-words
option	alternatives
optometrist	prescriber-kinds
optumrx	online-mail-order
opve	naloxone
or baclofen	comparison
or flexeril	comparison
or robaxin	comparison
oral	how-to-take
oral solution	swallowing-trouble
oral surgeon	dentist
oral surgery	dentist
oral swab	drug-tests
orang juic	foods
orang pill	look-imprint
order	online-mail-order
order it	online-mail-order
order onlin	online-mail-order
organ	organs-harm
organ damag	organs-harm
organ donor	donating-blood
organ failur	organs-harm
orgasm	sex
origin	history-of-drug
original bottl	labelled-bottle
original container	labelled-bottle
orphenadrin	other-relaxants
orphengesic	other-relaxants
ortho tri cyclen	hormones-birth-control
orthopedic	prescriber-kinds
orthopedist	prescriber-kinds
orthostatic	dizzy
orthostatic hypotension	dizzy
osa	sleep-apnea-lung
osteoarthriti	arthritis
osteopath	prescriber-kinds
ostomy	feeding-tube
otc	prescription-needed
otc alternativ	alternatives
otc equivalent	alternatives
otc version	alternatives
other choic	alternatives
other country	countries
other drug	street-drugs interaction-words
other med	interaction-words
other medication	interaction-words
other medicin	interaction-words
other muscl relaxer	other-relaxants
other nam	foreign-names
other option	alternatives
other soma	similar-names
other stat	other-state
other than	alternatives
oud	addiction-past
oui	dui
ounc	milk-supply
out loud	pronunciation
out of control	addiction-signs
out of dat	expiry
out of it	sleepy
out of med	running-out
out of mind	confusion-halluc
out of pill	running-out
out of pocket	money-insurance
out of reach	locking-away
out of stat	other-state
out of stock	pharmacy-stock
outdat	expiry
outlast	duration
outlaw	banned-withdrawn
outpatient	recovery-help
oval	look-imprint
ovary	fertility
over 60	old-age
over 65	old-age
over 70	old-age
over dos	overdose
over flexeril	comparison
over the counter	prescription-needed
over the year	long-term
over tim	long-term
overactiv bladder	urine-bladder
overdid it	strain-sprain
overdo	overdose
overdos	overdose
overdos amount	overdose-amount
overdos look lik	overdose-signs
overdos management	antidote-hospital
overdos myself	suicide
overdos spray	naloxone
overdos symptom	overdose-signs
overdos treatment	antidote-hospital
overheat	flush-sweat
overnight delivery	online-mail-order
overnight it	post-couriers
oversea	travel-customs countries
oversea nam	foreign-names
oversea pharmacy	online-mail-order
overslept	missing-dose
overus	strain-sprain
overweight	other-illness dose-weight
overwhelm	anxiety
ovulat	fertility
ovulation	fertility
owi	dui
own	maker
own a gun	guns-permits
oxcarbazepin	seizures
oxy	opioids
oxycodon	opioids
oxycontin	opioids
oxygen	breathing
oxygen level	breathing
oxygen tank	sleep-apnea-lung
oxymorphon	opioids
ozempic	diabetes-thyroid-meds
p 450	enzymes
pa	prescriber-kinds
pacemaker	other-illness
pack a day	tobacco
packag	post-couriers
packag siz	strengths
paddleboard	water-swimming
paediatric	child-teen
paid	money-insurance
pain	pain-relief
pain after surgery	after-surgery
pain cam back	not-better
pain clinic	prescriber-kinds
pain is gon	stop-after-short
pain killer	class-of-drug painkillers
pain management	prescriber-kinds
pain med	painkillers
pain medication	painkillers
pain o soma	foreign-names
pain relief	pain-relief
pain reliever	class-of-drug painkillers
pain return	not-better
pain signal	mechanism
pain specialist	prescriber-kinds
painful	pain-relief
painkiller	painkillers
painkiller typ	opioid-words
painrelief	pain-relief
pal	overdose-signs
palpatation	heart-rate
palpitation	heart-rate
pamelor	antidepressants
panadol	painkillers
pancrea	organs-harm
pancreatiti	other-illness
pancytopenia	blood-counts
panel	drug-tests
panhematin	porphyria
panic	anxiety
panic attack	anxiety
pantoprazol	stomach-acid-meds
paperwork say	directions-differ
paracetamol	contains-painkiller painkillers
parachut	getting-high injecting-snorting
parafon fort	other-relaxants
paramedic	employer-dot who-helps-emergency
paranoia	confusion-halluc
paranoid	confusion-halluc
paraplegic	spasm-spasticity
parcel	post-couriers
parch	dry-mouth
parkinson	other-conditions-use other-illness
parnat	antidepressants
parol	law-police
paroxetin	antidepressants
parrot	pets
part d	money-insurance
partial fill	pharmacy-stock
participant	trials-proof
party	getting-high
party drug	street-drugs
party nam	street-names
pass	drug-tests
pass a	drug-tests
pass along	giving-away
pass away	disposal
pass into milk	milk-nursing
pass on	giving-away
pass out	fainting
pass urin	urine-bladder
""",
"""
pass water	urine-bladder
pass with tim	side-effects-pass
passionflower	vitamins-herbs
passport	travel-customs
past addiction	addiction-past
past dat	expiry
past drug use	addiction-past
past due	missing-dose
past its dat	expiry
patch	hormones-birth-control
patch form	swallowing-trouble
patchy	skin
patent	history-of-drug
pathway	mechanism
patient	nurses-checks
patient education	nurses-checks
patient teach	nurses-checks
paw	withdrawal pets
paxil	antidepressants
paxlovid	cold-allergy-products
pay	money-insurance
pcn	antibiotics
pco	fertility
pcp	prescriber-kinds
pct	porphyria
pd dialysi	dialysis
pdmp	pharmacy-pickup nurses-checks
peach	look-imprint
peak	blood-levels
peak level	blood-levels
peak tim	blood-levels
peanut	ingredients
peanut allergy	allergic-to-medicines
ped	child-teen sport-doping
peddl	selling
pedialyt	foods
pediatric	child-teen
pediatrician	babies
pee	urine-bladder
pee a lot	urine-bladder
pee in cup	drug-tests
pee test	drug-tests
peel	skin
peg	feeding-tube
peg tub	feeding-tube
pelvic floor	other-body-parts
pelvic pain	other-body-parts
penalty	law-police
penicillin	allergic-to-medicines antibiotics
penicillin allergy	allergic-to-medicines
peopl who cant	contraindications
pepcid	stomach-acid-meds
pepsi	coffee-energy
pepto	stomach-acid-meds
pepto bismol	stomach-acid-meds
per bottl	strengths
per kg	dose-weight
per pack	strengths
per se	dui
per tub	feeding-tube
perc	opioids
percent	trials-proof
percent a week	tapering
percentag	trials-proof
percocet	opioids
performanc enhanc	sport-doping
period cramp	other-conditions-use
period lat	hair-teeth-other fertility
peritoneal	dialysis
peritoneal dialysi	dialysis
perk	opioids
permanent	fibromyalgia-chronic long-term
permanent damag	organs-harm
permanent effect	side-effects-pass
permanent makeup	tattoo-piercing
permit	guns-permits
perscription	prescription-needed
persistent	fibromyalgia-chronic
personality	mood
personality chang	mood
pet	pets
pet get	locking-away
pet poison	pets
pet poison helplin	pets
pet scan	scans
petechia	blood-counts
petit	dose-weight
petit mal	seizures
pfizer	vaccines
pgx	genes
ph	chemistry
pharma company	maker
pharmacist	pharmacy-pickup
pharmacist said	directions-differ
pharmacist told	directions-differ
pharmacodynamic	mechanism
pharmacogenetic	genes
pharmacogenomic	genes
pharmacokinetic	half-life-levels
pharmacology	mechanism
pharmacy	pharmacy-pickup
pharmacy counter	pharmacy-pickup
pharmacy error	directions-differ
pharmacy gav	directions-differ
pharmacy mistak	directions-differ
pharmacy tech	pharmacy-pickup
phas out	tapering
phenergan	cold-allergy-products
phenibut	street-drugs
phenobarbital	sleeping-calming-pills
phenotyp	genes
phentermin	diabetes-thyroid-meds
phenylephrin	cold-allergy-products
phenytoin	seizures
philippin	countries
phobia	anxiety
phon in	refills
phon number	report-side-effect who-helps-emergency
phonetic	pronunciation
phonetical	pronunciation
photo	look-imprint
photo id	pharmacy-pickup
photosensitivity	skin
physiatrist	prescriber-kinds
physical activity	exercise
physical dependenc	addiction
physical dependent	addiction
physical exam	employer-dot
physical therapist	massage-heat
physical therapy	massage-heat
physician assistant	prescriber-kinds
physio	massage-heat
physiotherapy	massage-heat
pick up	refills pharmacy-pickup
pick up kid	driving
pickleball	exercise
pickup	pharmacy-pickup
pictur	look-imprint
pierc	tattoo-piercing
piercing	tattoo-piercing
pilat	exercise
pill addict	recovery-help
pill addiction	addiction-past
pill bottl	labelled-bottle
pill box	labelled-bottle
pill cam up	vomiting
pill cas	labelled-bottle
pill cutter	crushing-splitting
pill finder	look-imprint
pill holder	labelled-bottle
pill last	duration
pill miss	theft-loss
pill organiser	labelled-bottle
pill organizer	labelled-bottle
pill phobia	swallowing-trouble
pill planner	labelled-bottle
pill popp	addiction-signs
pill press	fake-tablets
pill problem	addiction
pill siz	swallowing-trouble
pill splitter	crushing-splitting
pill stuck	swallowing-trouble
pillbox	labelled-bottle
pillpack	online-mail-order
pilot	employer-dot
pilot licens	employer-dot
pimpl	skin
pin and needl	nerve-pain
pin point	vision
pinch nerv	nerve-pain
pink	look-imprint
pinpoint	vision
pinpoint pupil	vision overdose-signs
pip	tobacco
piriformi	other-body-parts
piss test	drug-tests
pistol	guns-permits
pitbull	pets
pk	half-life-levels
pka	chemistry
pkd	kidney
placebo	trials-proof
placenta	unborn-harm
plan	travel-customs
plan b	pregnancy hormones-birth-control
plan pregnancy	pregnancy
plantar fasciiti	other-body-parts
plaquenil	antibiotics
plasma	donating-blood
plasma center	donating-blood
plasma concentration	blood-levels
plasma level	blood-levels
plastic bag	labelled-bottle
plastic surgery	surgery-anaesthesia
platelet	blood-counts donating-blood
platelet donation	donating-blood
plavix	heart-pressure-meds
pleas help	who-helps-emergency
plier	open-bottle
plug	selling injecting-snorting
""",
"""
pm	time-of-day
pmp	pharmacy-pickup
pms	other-conditions-use
pneumonia	sleep-apnea-lung
pneumonia shot	vaccines
pneumovax	vaccines
pocket	labelled-bottle
podiatrist	prescriber-kinds
poison	overdose
poison center	who-helps-emergency
poison control	child-swallowed overdose who-helps-emergency
poison help	overdose who-helps-emergency
poland	countries
polic	law-police
polic report	theft-loss
polycystic	kidney
polymorphism	genes
polymyalgia	fibromyalgia-chronic
pomelo	foods
pony	pets
poo	stool-bowel
poodl	pets
pool	water-swimming
poop	stool-bowel
poor metaboliser	genes
poor metabolizer	genes
pop for	drug-tests
pop pill	getting-high
pop positiv	drug-tests
popp pill	addiction-signs
popper	street-drugs
porfiria	porphyria
pork	ingredients
porphiria	porphyria
porphyra	porphyria
porphyria	porphyria
porphyria cutanea tarda	porphyria
porphyrin	porphyria
portugal	countries
positiv	drug-tests
positiv pregnancy test	pregnancy
possess	law-police
possession	law-police
post	post-couriers
post acut	withdrawal
post nasal	other-conditions-use
post offic	post-couriers
post op	surgery-anaesthesia after-surgery
post operativ	after-surgery
post surgery	surgery-anaesthesia after-surgery
postal	post-couriers
postherpetic	nerve-pain
postop	surgery-anaesthesia after-surgery
postoperativ	after-surgery
postpartum depression	depression
postural	dizzy
postural hypotension	dizzy
pot	other-illness cannabis
potassium	vitamins-herbs
potassium chlorid	vitamins-herbs
potassium sorbat	ingredients
potency	expiry
potent	comparison
potentiat	getting-high
potentiator	getting-high
pothead	cannabis
pouch	tobacco
pound	heart-rate weight dose-weight
pound head	headache
pound heart	heart-rate
powder	chemistry crushing-splitting
power outag	heat-wet
power tool	machines-jobs
powerlift	sport-doping
ppi	stomach-acid-meds
prank	slip-in-drink
prazosin	heart-pressure-meds
pre employment	drug-tests
pre op	surgery-anaesthesia
pre workout	coffee-energy
preauthorization	money-insurance
precaution	tell-doctor
precautionary	is-safe
prednison	painkillers
preemi	babies
preemployment	drug-tests
prefer	comparison
pregant	pregnancy
pregger	pregnancy
preggo	pregnancy
pregnancy	pregnancy
pregnancy category	unborn-harm
pregnancy test	laboratory-tests
pregnant	pregnancy
pregnat	pregnancy
pregnent	pregnancy
premarin	hormones-birth-control
prematur birth	unborn-harm
prenatal	pregnancy
preop	surgery-anaesthesia
prescrib	prescriber-kinds
prescrib by	prescriber-kinds
prescrib for	uses-indication
prescriber	prescriber-kinds nurses-checks
prescribtion	prescription-needed
prescription	prescription-needed
prescription bottl	labelled-bottle
prescription monitor	pharmacy-pickup
prescription only	prescription-needed
preservativ	ingredients
press	fake-tablets
press pill	fake-tablets
pressur drop	dizzy
pressur in chest	chest
pressur in head	headache
pressy	fake-tablets
presurgery	surgery-anaesthesia
preteen	child-teen
preterm	unborn-harm
prevacid	stomach-acid-meds
preworkout	coffee-energy
priapism	sex
pric	money-insurance
prilosec	enzymes stomach-acid-meds
primary car	prescriber-kinds
print	look-imprint
prior auth	money-insurance
prior authorization	money-insurance
priority mail	post-couriers
prison	law-police
pristiq	antidepressants
prn	only-when-needed
probation	law-police
probiotic	vitamins-herbs
problem from	side-effects-general
problem with alcohol	addiction-past
problem with drug	addiction-past
problem with pill	addiction-signs
procedur	surgery-anaesthesia
prodrug	half-life-levels
produc	maker
produc less milk	milk-supply
produc milk	milk-supply
producer	maker
product cod	codes-numbers
product complaint	report-side-effect
profit	selling
progesteron	hormones-birth-control
progestin	hormones-birth-control
prohibit	banned-withdrawn
prohibit list	sport-doping
prolactin	milk-supply
prolong	long-term
promethazin	cold-allergy-products
prononc	pronunciation
pronounc	pronunciation
pronounciation	pronunciation
pronunciation	pronunciation
proof	trials-proof
proof of prescription	labelled-bottle
proper	how-to-take
proper way	how-to-take
propofol	surgery-anaesthesia
propranolol	heart-pressure-meds
prosecco	alcohol-drinks
prosecut	law-police
prosoma	foreign-names
prostat	urine-bladder
protein bind	blood-levels
protein bound	blood-levels
protein powder	vitamins-herbs
protein shak	foods
proton pump inhibitor	stomach-acid-meds
protonix	stomach-acid-meds
prov	trials-proof
proven	trials-proof
provider	nurses-checks
prozac	antidepressants
pruritu	skin
pry	open-bottle
psa	arthritis
psa test	laboratory-tests
pseudoephedrin	cold-allergy-products
psilocybin	street-drugs
psoriasi	skin
psoriatic	arthritis
psoriatic arthriti	arthritis
psych	depression
psych history	depression
psychiatric	depression
psychiatrist	prescriber-kinds
psychological dependenc	addiction
psychologist	prescriber-kinds
psychosi	confusion-halluc
psychotic	confusion-halluc
pt	massage-heat
ptsd	other-conditions-use anxiety
pubchem	codes-numbers
pudd	crushing-splitting
puddl	heat-wet
""",
"""
puffy	allergy
puffy fac	allergy
puk	vomiting
pull	strain-sprain
pull a muscl	strain-sprain
pull from market	banned-withdrawn
pull muscl	strain-sprain
pull over	law-police dui
pulmonary	sleep-apnea-lung
pulmonary embolism	chest
pulmonary fibrosi	sleep-apnea-lung
puls	heart-rate
puls ox	breathing
pump	milk-nursing
pump and dump	milk-nursing
pump milk	milk-nursing
pump my stomach	antidote-hospital
pump stomach	antidote-hospital
pup	pets
pupil	vision
puppy	pets
purchas	online-mail-order
purpl drank	street-drugs
purpl urin	porphyria
purpos	uses-indication
purs	labelled-bottle
push and turn	open-bottle
push down	open-bottle
push pill	selling
put in drink	slip-in-drink
put in food	slip-in-drink
put in mouth	child-swallowed
put me out	sleep-use
put on pound	weight
put on weight	weight
put under	surgery-anaesthesia
putt on	weight
pvc	heart-rate
q 4 h	how-often
q 6 h	how-often
q 8 h	how-often
qhs	dose-usual
qid	dose-usual how-often
qt	heart-rate
qt prolongation	heart-rate
quadriplegic	spasm-spasticity
quantity limit	refills
quarter	crushing-splitting
queasiness	stomach-nausea
queasy	stomach-nausea
question to ask	tell-doctor
quetiapin	antidepressants
quick act	onset
quinin	other-relaxants
quit	stopping-suddenly
quit smok	tobacco
quit symptom	withdrawal
quit tak	stopping-suddenly
quit using	recovery-help
quit work	not-better
quiver	tremor
ra	arthritis
rabbit	pets
rabeprazol	stomach-acid-meds
raby shot	vaccines
rac	heart-rate
rac day	sport-doping
rac heart	heart-rate
rac thought	anxiety
racemic	chemistry
radiat	nerve-pain
radicular	nerve-pain
radiculopathy	nerve-pain
radiologist	scans
radiology	scans
rag	mood
rail	injecting-snorting
railroad	employer-dot
rain	heat-wet
rais	more-dose
ramadam	fasting
ramadan	fasting
ramadhan	fasting
rambl	confusion-halluc
ran out	running-out
random test	drug-tests
randomiz	trials-proof
ranitidin	stomach-acid-meds
rank	comparison
rapid	onset
rapid metabolizer	genes
rar diseas	porphyria
rash	skin
rat	trials-proof unborn-harm
rattl	breathing
rct	trials-proof
re dos	vomiting
reach	locking-away
react to	allergic-to-medicines
reaction	allergy
reaction tim	memory-thinking
real	fake-tablets
real soma	generic-brand
real work	trials-proof
reason for	uses-indication
reason not to	contraindications
reason to liv	suicide
rebat	money-insurance
rebound	withdrawal
rebound headach	headache
rebound pain	withdrawal
recall	pharmacy-stock
receptor	mechanism
reckless	dui
recogniz	overdose-signs
recommend	dose-usual
recommend dos	dose-usual
recover	recovery-help addiction-past
recover addict	recovery-help
recover alcoholic	recovery-help
recover from surgery	after-surgery
recovery	recovery-help
recovery position	sleep-it-off
recovery room	surgery-anaesthesia
recreation	getting-high
recreational	getting-high
rectal	swallowing-trouble injecting-snorting
recycl	disposal
red bull	coffee-energy
red cell	blood-counts
red cheek	flush-sweat
red cross	donating-blood
red dye	ingredients
red eye	vision
red fac	flush-sweat
red flag	addiction-signs
red spot	skin
red win	alcohol-drinks
redbull	coffee-energy
redos	vomiting
reduc	tapering
reduc dos	tapering
reduc inflammation	pain-relief
reduc pain	pain-relief
reduc supp	milk-supply
reduc swell	pain-relief
reduction	tapering
reefer	cannabis
referenc number	codes-numbers
refill	refills
refill ear	refills
reflex	memory-thinking
reflux	stomach-nausea stomach-acid-meds
refridgerat	fridge-freeze
refridgerator	fridge-freeze
refrigerat	fridge-freeze
refrigeration	fridge-freeze
refrigerator	fridge-freeze
refus	running-out
regimen	dose-usual
registry	unborn-harm
reglan	stomach-acid-meds
regular use	long-term
regulat	controlled-schedule
regulator	banned-withdrawn
rehab	recovery-help
reimburs	money-insurance
reimbursement	money-insurance
rela	foreign-names
relacton	foreign-names
relaps	recovery-help
relat drug	allergic-to-medicines
relat to it	side-effects-general
relativ	giving-away
relativ infant dos	milk-nursing
relax	mechanism
relax me	anxiety
relaxant	class-of-drug
relaxer	class-of-drug
relaxiby	foreign-names
reliant	addiction
relief	pain-relief
relief last	duration
reliev	pain-relief
religiou	fasting
religiou fast	fasting
rely on	addiction
rem	boxed-warning
remain	leftover
remember	missing-dose
remeron	antidepressants
remov from blood	dialysis
renal	kidney
renal excretion	half-life-levels
renal failur	kidney
renal impairment	kidney
renal insufficiency	kidney
renew	refills
renewal	refills
repeat	refills
""",
"""
repeat prescription	refills
replac	switching
replac lost	theft-loss
replacement	switching alternatives theft-loss
report	report-side-effect
report it	report-side-effect
report to fda	report-side-effect
reproductiv	fertility
reschedul	controlled-schedule
rescu breath	sleep-it-off
research	trials-proof
resell	selling
reset toleranc	tolerance
resident	prescriber-kinds
residual	stay-in-body
resistanc	tolerance
resistant	tolerance
respiration	breathing
respiratory	breathing
respiratory depression	breathing
respiratory diseas	sleep-apnea-lung
rest	massage-heat
rest better	sleep-use
rest of bottl	leftover
restart	leftover
restless	mood
restless leg	other-conditions-use tremor
restless leg syndrom	other-conditions-use
restless sleep	insomnia-dreams
restlessness	mood
restock	pharmacy-stock
restoril	sleeping-calming-pills
restrict	controlled-schedule
retain water	weight
retak	vomiting
retch	vomiting
retention	urine-bladder
reticular formation	mechanism
retir	running-out
retire	old-age
return	disposal
return to pharmacy	disposal
reuptak	gaba-serotonin
reus	leftover
revers	antidote-hospital
revers opioid	naloxone
reversal	antidote-hospital
reversal agent	antidote-hospital
review	trials-proof
rextovy	naloxone
rheumatism	arthritis
rheumatoid	arthritis
rheumatoid arthriti	arthritis
rheumatologist	prescriber-kinds
rib	other-body-parts
ribcag	chest
rid it out	sleep-it-off
rid mower	driving
rideshar	driving
rifabutin	antibiotics
rifadin	antibiotics
rifampicin	enzymes antibiotics
rifampin	enzymes antibiotics
rifl	guns-permits
right away	onset
right dos	dose-usual
right now	who-helps-emergency
right way	how-to-take
rigid	spasm-spasticity overdose-signs
rigidity	spasm-spasticity
ring ear	hair-teeth-other
ring in ear	hair-teeth-other
risk	is-safe
risky	is-safe
rit aid	pharmacy-stock
ritalin	street-drugs
ritual soma	similar-names
rls	other-conditions-use
rmdq	trials-proof
rn	nurses-checks
road	driving
road trip	driving travel-customs
rob	theft-loss
robaxen	other-relaxants
robaxin	other-relaxants
robb	theft-loss
robbery	theft-loss
robitussin	cold-allergy-products
robotrip	street-drugs
rock climb	exercise
rockstar	coffee-energy
rolaid	stomach-acid-meds
roll my ankl	strain-sprain
romazicon	antidote-hospital
roof	machines-jobs
roofi	slip-in-drink
room spin	dizzy
room temperatur	storage
roommat	locking-away
root canal	dentist
rosuvastatin	heart-pressure-meds
rosy	flush-sweat
rotator cuff	other-body-parts
round	look-imprint
rout	how-to-take
routin test	laboratory-tests
roxicodon	opioids
roxy	opioids
rsd	fibromyalgia-chronic
rsv	vaccines
rsv vaccin	vaccines
rubbish	disposal
ruin	heat-wet
rul out	contraindications
rum	alcohol-drinks
run out	running-out
runn low	running-out
runn out	running-out
runn out ear	addiction-signs
runny nos	hair-teeth-other cold-allergy-products
rush	getting-high who-helps-emergency
rx	prescription-needed
rxcui	codes-numbers
rxnorm	codes-numbers
s 1	nerve-pain
s 350	look-imprint
sacroiliac	back-neck
sacrum	back-neck
sad	mood
sadness	mood
saf	is-safe
saf amount	overdose-amount
saf box	locking-away
saf limit	maximum
saf plac	locking-away
saf stop	tapering
saf to driv	driving
saf to stop	stopping-suddenly
saf to wait	waiting-time
saf with	interaction-words
safeguard	locking-away
safer	is-safe
safer than	comparison
safety	is-safe
safety cap	open-bottle
safety concern	banned-withdrawn
safety sensitiv	employer-dot
salicylat	contains-painkiller
saliva	drug-tests
saliva test	drug-tests
salonpa	painkillers
salt	foods
salt water	sleep-it-off
salty	foods
salvia	street-drugs
sam as	generic-brand comparison
sam bed	mind-child
sam drug	generic-brand
sam e	vitamins-herbs
sam medicin	generic-brand
sam nam	similar-names
sam pain	not-better
sam prescription	giving-away
sam thing	generic-brand
sam tim as	interaction-words
sam tim dai	time-of-day
samhsa	recovery-help
sanoma	foreign-names
sarcoidosi	sleep-apnea-lung
saudi arabia	countries
sauna	massage-heat water-swimming
sav	leftover
sav for later	leftover
sav them	leftover
saving card	money-insurance
saxenda	diabetes-thyroid-meds
say it	pronunciation
say on	look-imprint
say the nam	pronunciation
scaffold	machines-jobs
scam	fake-tablets
scan	scans
scar liver	liver
scary	is-safe
schedul	controlled-schedule
schedul 4	controlled-schedule
schedul ii	controlled-schedule
schedul iii	controlled-schedule
schedul iv	controlled-schedule
schedul to	tapering
schedul v	controlled-schedule
schizoaffectiv	depression
schizophrenia	depression
school bus	employer-dot
school run	driving
sciatic	nerve-pain
sciatic nerv	nerve-pain
sciatica	nerve-pain
scienc	trials-proof
scientific	trials-proof
""",
"""
scoliosi	back-neck
scooter	driving
scor	look-imprint crushing-splitting
scor lin	look-imprint
scotland	countries
scratch	skin
screen	nurses-checks
script	prescription-needed
scuba	water-swimming
scuba div	water-swimming
scutamil	foreign-names
seal broken	open-bottle
search	law-police
seasonal depression	depression
second amendment	guns-permits
second choic	alternatives
second opinion	not-better
second trimester	pregnancy
secret	slip-in-drink
secretiv	addiction-signs
secur	locking-away
security	travel-customs
security clearanc	employer-dot
security guard	guns-permits
sedat	sleepy
sedation	sleepy surgery-anaesthesia
sedativ	class-of-drug sleeping-calming-pills
sedativ effect	sleepy
sedativ use disorder	addiction
see a doctor	side-effects-pass
see a specialist	not-better
see doubl	vision
see thing	confusion-halluc
seek help	side-effects-pass
sehri	fasting
seiz	seizures
seiz up	spasm-spasticity
seizur	seizures
seizur disorder	seizures
seizur med	seizures
seizur threshold	seizures
self harm	suicide
sell	selling
seltzer	alcohol-drinks
semaglutid	diabetes-thyroid-meds
semen	fertility
send	post-couriers
send to	post-couriers
send to my	post-couriers
senior	old-age
senior citizen	old-age
senna	stool-bowel
sensitiv to	allergy
sent	post-couriers
sentenc	law-police
septra	antibiotics
seratonin	serotonin-syndrome
seriou	side-effects-pass
seriou risk	is-safe
seriou warn	boxed-warning
seroquel	sleeping-calming-pills antidepressants
serotonergic	gaba-serotonin serotonin-syndrome
serotonin	gaba-serotonin serotonin-syndrome
serotonin syndrom	serotonin-syndrome
serotonin toxicity	serotonin-syndrome
sertralin	antidepressants
serum	blood-levels
serum level	blood-levels
set id	codes-numbers
set in	onset
settl	side-effects-pass
sever pain	pain-relief
sex	sex women-men
sex differenc	women-men
sex driv	sex
sexdriv	sex
sexual	sex
sg 109	look-imprint
shak	tremor
shak and sweat	withdrawal
shakey	tremor
shaky	tremor
shaky hand	tremor
shallow breath	breathing overdose-signs
shap	look-imprint
shar	giving-away
shed	storage
shelf	storage
shelf lif	expiry
shelflif	expiry
shellfish	allergic-to-medicines
sherif	law-police
shingl	other-conditions-use nerve-pain
shingl shot	vaccines
shingl vaccin	vaccines
shingrix	vaccines
ship	post-couriers
ship to	post-couriers
shipment	post-couriers
shiver	tremor fever-infection serotonin-syndrome
shoot	injecting-snorting
shoot down	nerve-pain
shoot pain	nerve-pain
shoot rang	guns-permits
shoot up	injecting-snorting
short a few	running-out
short act	duration
short cours	stop-after-short
short fill	pharmacy-stock
short of breath	breathing
short on pill	theft-loss
short person	dose-weight
short supp	pharmacy-stock
short temper	mood
short term	stop-after-short length-treatment
short term memory	memory-thinking
short term only	length-treatment
short use	stop-after-short
shortag	pharmacy-stock
shortness of breath	breathing
shot	alcohol-drinks vaccines
shot of	alcohol-drinks
shot up	injecting-snorting
shotgun	guns-permits
should i worry	side-effects-pass
should know	tell-doctor
should not tak	contraindications
shoulder	other-body-parts
shoulder blad	back-neck
shouldnt tak	contraindications
show id	pharmacy-pickup
show up	drug-tests
shower	water-swimming
shrink	prescriber-kinds
shroom	street-drugs
shudder	tremor
si joint	back-neck
siatica	nerve-pain
sick often	fever-infection
sick stomach	stomach-nausea
sick to my	stomach-nausea
sick to stomach	stomach-nausea
sickl cell	other-conditions-use
sid affect	side-effects-general
sid effect	side-effects-general
sid effect last	side-effects-pass
sideeffect	side-effects-general
siezur	seizures
sig	directions-differ
sight	vision
sign of abus	addiction-signs
sign of addiction	addiction-signs
sign of overdos	overdose-signs
sign someon	addiction-signs
significant	trials-proof
sildenafil	sex
similar	comparison
similar drug	alternatives
similar medicin	allergic-to-medicines
similar nam	similar-names
similar sound	similar-names
similar to	alternatives comparison
simvastatin	heart-pressure-meds
sinc i quit	withdrawal
sinc last dos	waiting-time
sinc my last	waiting-time
sinc start	side-effects-general
sinc stop	withdrawal
sinc when	history-of-drug
singapor	countries
singl kidney	kidney
singl mom	mind-child
singl parent	mind-child
sink	heat-wet
sink drain	disposal
sinu	cold-allergy-products
sinu headach	headache
sit for tatto	tattoo-piercing
sit up	how-to-take
six a day	maximum
six month	length-treatment
siz	look-imprint strengths
siz person	dose-weight
sjs	skin
skalaxin	other-relaxants
skelaxen	other-relaxants
skelaxin	other-relaxants
skeletal muscl relaxant	class-of-drug
sketchy	fake-tablets
ski	exercise
skin	skin
skinny	weight
skinny person	dose-weight
skip	missing-dose
skip beat	heart-rate
skip day	only-when-needed
skip meal	food-timing
skull	headache
slam	injecting-snorting
slang	street-names
""",
"""
slang nam	street-names
slap	sleep-it-off
sleep	sleep-use
sleep aid	sleep-use sleeping-calming-pills
sleep all day	sleepy
sleep apnea	sleep-apnea-lung
sleep apnoea	sleep-apnea-lung
sleep at night	sleep-use
sleep better	sleep-use
sleep it off	sleep-it-off
sleep paralysi	insomnia-dreams
sleep pill	sleeping-calming-pills
sleep problem	insomnia-dreams
sleep study	scans
sleep talk	insomnia-dreams
sleep through	sleep-use
sleep tonight	sleep-use
sleep too much	babies
sleep walk	insomnia-dreams
sleepapnea	sleep-apnea-lung
sleepier	sleepy
sleepiness	sleepy
sleepless	sleep-use insomnia-dreams
sleeplessness	insomnia-dreams
sleepwalk	insomnia-dreams
sleepy	sleepy
sleepy baby	babies
slept through	missing-dose
slept wrong	back-neck
slip	slip-in-drink
slip disc	nerve-pain
slip disk	nerve-pain
slip her	slip-in-drink
slip him	slip-in-drink
slip into	slip-in-drink
slip it	slip-in-drink
slip my mind	missing-dose
slow	tapering
slow breath	breathing overdose-signs
slow down	enzymes
slow heart rat	heart-rate
slow metaboliser	genes
slow metabolizer	genes
slow puls	heart-rate
slow reduction	tapering
slow think	memory-thinking
sluggish	sleepy
slur	confusion-halluc
slur speech	confusion-halluc
small person	dose-weight
smash	crushing-splitting
smell	chemistry
smil	chemistry
smok	injecting-snorting tobacco
smok a joint	cannabis
smok break	tobacco
smok damag	heat-wet
smok it	injecting-snorting
smok pill	injecting-snorting
smok pot	cannabis
smok weed	cannabis
smoker	tobacco
smoothi	foods
smr	class-of-drug
snack	food-timing
snap cap	open-bottle
snap it	crushing-splitting
snapchat	fake-tablets
snappy	mood
sneak	addiction-signs slip-in-drink
sneak into	slip-in-drink
snif	injecting-snorting
snom	codes-numbers
snor	breathing sleep-apnea-lung
snor strang	overdose-signs
snorkel	water-swimming
snort	injecting-snorting
snow	fridge-freeze
snowbird	other-state
snri	antidepressants
snu	tobacco
soak	heat-wet
sober	recovery-help
sober for	addiction-past
sober liv	recovery-help
sobriety	recovery-help addiction-past
sobriety test	dui
soccer	exercise
social anxiety	anxiety
social drinker	alcohol-drinks
soda	coffee-energy
soggy	heat-wet
solco	maker
sold	selling
sold as	foreign-names
sold out	pharmacy-stock
sold under	foreign-names
solubility	chemistry
solubl	chemistry
som left	leftover
soma	street-names
soma bra	similar-names
soma coma	getting-high street-names
soma compound	contains-painkiller
soma drink	similar-names
soma mattress	similar-names
soma sleep	similar-names
somacid	foreign-names
somadril	foreign-names
somatos	street-names
somatropin	similar-names
somatulin	similar-names
somavert	similar-names
somebody drink	slip-in-drink
somebody els	giving-away
someon els	giving-away
someon pick up	pharmacy-pickup
someth els	alternatives
someth similar	alternatives
someth stronger	alternatives
sometim	only-when-needed
somnolenc	sleepy
somnolent	sleepy
sonata	sleeping-calming-pills
sonogram	scans
soon after	waiting-time
sooner	how-often
sor	pain-relief skin
sor arm	vaccines
sor muscl	strain-sprain
sor throat	fever-infection
soreness	pain-relief
sound alik	similar-names
sound lik	pronunciation
soundalik	similar-names
south africa	countries
soy	ingredients
spa	water-swimming
spac	how-often
spac out	how-often sleepy
spac them	how-often
spacey	memory-thinking
spain	countries
spanish nam	foreign-names
spar	giving-away
spasam	spasm-spasticity
spasm	spasm-spasticity
spastic	spasm-spasticity
spasticity	spasm-spasticity
spat out	vomiting
spe up	onset
special k	street-drugs
speed up	enzymes
spell	pronunciation
spelt	pronunciation
sperm	fertility
sperm count	fertility
sperm donor	donating-blood
spicy	foods
spik	slip-in-drink
spill	heat-wet theft-loss
spin	back-neck dizzy
spin class	exercise
spinach	foods
spinal	back-neck
spinal cord	mechanism
spinal cord injury	spasm-spasticity
spinal fusion	surgery-anaesthesia
spinal stenosi	nerve-pain
spironolacton	heart-pressure-meds
spit	dry-mouth
spit it out	vomiting
spit up	vomiting
spl	codes-numbers
split	crushing-splitting
split head	headache
split with	giving-away
spoken	pronunciation
spondyliti	back-neck
spondylolisthesi	nerve-pain
spondylosi	back-neck
sponsor	recovery-help
sporadical	only-when-needed
sport	exercise sport-doping
sport drug test	sport-doping
sport injury	strain-sprain
spot	skin hormones-birth-control
spous	giving-away
sprain	strain-sprain
sprain ankl	strain-sprain
squeez chest	chest
ssri	antidepressants
ssri and	serotonin-syndrome
st john wort	enzymes vitamins-herbs
stab chest	chest
stack	interaction-words
stag 3	kidney
stag 3 ckd	kidney
stag 4	kidney
stag 5	kidney
""",
"""
stag fright	anxiety
stagger	falls
stal	expiry
stamp	look-imprint
stand	dizzy
stand up	dizzy
standard	dose-usual
standard dos	dose-usual
star 2	genes
starbuck	coffee-energy
starch	ingredients
start again	leftover
start baclofen	switching
start dos	dose-usual
start flexeril	switching
start to work	onset
start with	dose-usual
start work	onset
stash	leftover
stat lin	other-state
stat to stat	other-state
stat trooper	dui
statin	heart-pressure-meds
statistical	trials-proof
statu epilepticu	seizures
stay asleep	sleep-use
stay awak	sleepy
stay effectiv	duration
stay hard	sex
stay in	stay-in-body
stay on	length-treatment
stay on it	length-treatment
stay on thi	length-treatment
steady stat	half-life-levels
steal	theft-loss
steal pill	addiction-signs
steam	heat-wet
steam bath	water-swimming
steam room	water-swimming
steer	driving
stenosi	nerve-pain
step by step	tapering
step down	tapering
stereoisomer	chemistry
steril	fertility
sterility	fertility
sternum	chest
steroid	class-of-drug
steroid injection	surgery-anaesthesia
steroid shot	painkillers
steven johnson	skin
sticky mouth	dry-mouth
stif	spasm-spasticity
stif muscl	serotonin-syndrome
stif neck	back-neck
stiffness	spasm-spasticity
still feel	side-effects-pass
still good	heat-wet expiry
still hav	leftover
still hav pain	not-better
still hav som	leftover
still hurt	not-better
still in pain	not-better
still mad	pharmacy-stock
still ok	expiry
still sold	pharmacy-stock
still sor	not-better
still spasm	not-better
still work	expiry
stillbirth	unborn-harm
stillborn	unborn-harm
stimulant	class-of-drug
stitch	surgery-anaesthesia after-surgery
stock	pharmacy-stock
stockpil	leftover
stol	theft-loss
stolen	theft-loss
stolen purs	theft-loss
stomach	stomach-nausea
stomach ach	stomach-nausea
stomach acid	stomach-acid-meds
stomach bug	vomiting
stomach flu	vomiting
stomach hurt	stomach-nausea
stomach pain	stomach-nausea
stomach pump	antidote-hospital
stomach upset	stomach-nausea
stomachach	stomach-nausea
ston	getting-high cannabis
stool	stool-bowel
stool softener	stool-bowel
stop	stopping-suddenly
stop abrupt	stopping-suddenly
stop breath	breathing
stop breath asleep	sleep-apnea-lung
stop by polic	dui
stop ear	stop-after-short
stop help	tolerance
stop instant	stopping-suddenly
stop prescrib	running-out
stop right away	stopping-suddenly
stop sudden	stopping-suddenly
stop tak	stopping-suddenly
stop using	stopping-suddenly
stop work	more-dose not-better tolerance
stor	storage
stor brand	generic-brand
stor proper	storage
stor them	storage
storag	storage
storag temperatur	storage
stov	machines-jobs
strain	strain-sprain stool-bowel
strand	running-out
street drug	street-drugs
street lingo	street-names
street nam	street-names
street pill	fake-tablets
street pric	selling
street slang	street-names
street term	street-names
street valu	selling
strength	strengths
strep	fever-infection
stress	anxiety
stress out	anxiety
stress test	scans
stretch	massage-heat
strok	other-illness
strok stiffness	spasm-spasticity
stronger	comparison
stronger dos	more-dose
stronger in women	women-men
stronger than	comparison
strongest	comparison
strongest warn	boxed-warning
structur	chemistry
stuck	swallowing-trouble
stuck cap	open-bottle
stuck in throat	swallowing-trouble
stuck lid	open-bottle
studi	trials-proof
study	trials-proof
study for exam	memory-thinking
study result	trials-proof
stuffy nos	hair-teeth-other cold-allergy-products
stumbl	falls
stupor	overdose-signs
subject	trials-proof
sublingual	crushing-splitting
sublocad	opioids
suboxon	opioids
suboxon clinic	recovery-help
subsid	side-effects-pass
substanc abus	addiction-past
substanc abus history	addiction-past
substanc use disorder	addiction-past
substitut	generic-brand alternatives
substitut generic	generic-brand
substrat	enzymes
subutex	opioids
success rat	trials-proof
suck on	crushing-splitting
sucralfat	stomach-acid-meds
sud	addiction
sudaf	cold-allergy-products
sudden	stopping-suddenly
sudden stop	stopping-suddenly
sue	report-side-effect
suffocat	breathing
sugar	ingredients foods
sugar fre	ingredients
sugar pill	trials-proof
suhoor	fasting
suhur	fasting
suicid	suicide
suicid not	suicide
suicidal	suicide
suicidal ideation	suicide
suicidal thought	suicide
suitcas	travel-customs
sulfa	ingredients allergic-to-medicines
sulfa allergy	allergic-to-medicines
sulfamethoxazol	antibiotics
sulfit	ingredients
summer	heat-wet
sun	heat-wet
sun pharma	maker
sun sensitivity	skin
sunburn	skin
sundown	fasting
sunlight	storage heat-wet
sunris	fasting
sunset	fasting
superior	comparison
supervisor	employer-dot
supp	pharmacy-stock milk-supply
supp drop	milk-supply
supper	food-timing
supplement	vitamins-herbs
""",
"""
supplier	pharmacy-stock
support group	recovery-help
supportiv car	antidote-hospital
suppos to do	uses-indication
suppository	swallowing-trouble injecting-snorting
surf	water-swimming
surgeon	surgery-anaesthesia
surgery	surgery-anaesthesia
surgery last week	after-surgery
surgery yesterday	after-surgery
surgical	surgery-anaesthesia
surgical pain	after-surgery
surviv	lethal
survivabl	lethal
survival	lethal
suspect	addiction-signs
suspend	banned-withdrawn
suspension	swallowing-trouble
suspiciou	addiction-signs
swab	drug-tests
swallow	swallowing-trouble child-swallowed
swallow it	swallowing-trouble
swallow one	child-swallowed
swallow pill	swallowing-trouble
swallow whol	how-to-take
swam	water-swimming
swap	switching
swap out	switching
swap pill	selling
sweat	flush-sweat
sweat and shak	serotonin-syndrome
sweaty	flush-sweat
sweden	countries
swell	allergy
swell down	pain-relief
swim	water-swimming
swim pool	water-swimming
swimmy	dizzy
swip	theft-loss
switch	switching
switch from	switching
switch manufacturer	generic-brand
switch over	switching
switch to	switching
swollen	allergy
swollen ankl	hair-teeth-other
swollen fac	allergy
swollen feet	hair-teeth-other
swollen gland	fever-infection
swollen joint	arthritis
swollen leg	hair-teeth-other
swollen lip	allergy
swollen tongu	allergy
swoon	fainting
syllabl	pronunciation
symbalta	antidepressants
symptom from	side-effects-general
symptom of abus	addiction-signs
symptom of od	overdose-signs
symptom of overdos	overdose-signs
syncop	fainting
synonym	foreign-names
synthesi	chemistry
synthesiz	chemistry
synthetic	chemistry
synthetic opioid	opioid-words
synthetic weed	cannabis
synthroid	diabetes-thyroid-meds
synthyroid	diabetes-thyroid-meds
syring	injecting-snorting
syrup	swallowing-trouble
systematic review	trials-proof
t 12	half-life-levels
t 3	opioids
tabl saw	machines-jobs
tablet last	duration
tachy	heart-rate
tachycardia	heart-rate
tagamet	stomach-acid-meds
tailbon	back-neck
taint	fake-tablets
tak 2	double-dose
tak a bath	water-swimming
tak again	leftover
tak back	disposal
tak back day	disposal
tak car of	mind-child
tak effect	onset
tak it into	travel-customs
tak it with	interaction-words
tak mor	more-dose
tak my lif	suicide
tak my pill	theft-loss
tak proper	how-to-take
tak thi	how-to-take
tak together	interaction-words
tak too many	addiction-signs
tak two	double-dose
tak with	interaction-words
takeback	disposal
taken both	already-taken-both
taken off	banned-withdrawn
taken off market	pharmacy-stock banned-withdrawn
taken one	stop-after-short
taken too many	overdose
taken too much	overdose
taken with	interaction-words
talc	ingredients
talk nonsens	confusion-halluc
tall	dose-weight
tamiflu	cold-allergy-products
tamoxifen	hormones-birth-control
tamper	open-bottle
tan bed	skin
tann	skin
tapentadol	opioids
taper	tapering
taper down	tapering
taper off	tapering
taper plan	tapering
taper schedul	tapering
tapper	tapering
tardiv	tremor
target	mechanism
target shoot	guns-permits
tarry	stool-bowel
tast	chemistry hair-teeth-other
tasteless	slip-in-drink
tato	tattoo-piercing
tatto	tattoo-piercing
tatto appointment	tattoo-piercing
tatto artist	tattoo-piercing
tatto removal	tattoo-piercing
tb medicin	antibiotics
tb test	laboratory-tests
tbi	other-illness
tdap	vaccines
tea	coffee-energy
teach	nurses-checks
tear	strain-sprain
tearful	mood
tech	pharmacy-pickup
teen	child-teen
teen find	locking-away
teenag	child-teen
teenager	child-teen
teeth	hair-teeth-other dentist
teeth clean	dentist
teeth grind	other-body-parts
tegretol	seizures
teladoc	prescriber-kinds
telegram	fake-tablets
telehealth	prescriber-kinds online-mail-order
telemedicin	prescriber-kinds
tell doctor	tell-doctor
tell my boss	employer-dot
tell my doctor	tell-doctor
tell my job	employer-dot
tell the doctor	tell-doctor
tell work	employer-dot
temazepam	sleeping-calming-pills
temp	fever-infection
temper	mood
temperatur	fever-infection storage
templ	headache
temporari	side-effects-pass
temporary	side-effects-pass
ten	massage-heat
ten pill	overdose
ten tablet	overdose-amount
ten unit	massage-heat
tender point	fibromyalgia-chronic
tendiniti	strain-sprain
tendon	strain-sprain
tendoniti	strain-sprain
tennesse	other-state
tenni	exercise
tenni elbow	other-body-parts
tens	spasm-spasticity
tens mind	anxiety
tension	spasm-spasticity
tension headach	headache
tequila	alcohol-drinks
teratogen	unborn-harm
teratogenic	unborn-harm
teratogenicity	unborn-harm
terbinafin	antibiotics
terminal half lif	half-life-levels
test	trials-proof fertility
test athlet	sport-doping
test on	trials-proof
test positiv	drug-tests
test result	laboratory-tests
test strip	fake-tablets
testicl	fertility
testicular	fertility
testosteron	hormones-birth-control
tetanu	vaccines
tetanu shot	vaccines
teva	maker
""",
"""
texa	other-state
text lin	who-helps-emergency
thailand	countries
thaw	fridge-freeze
thc	cannabis
the fast	fasting
the pill	hormones-birth-control
the run	stool-bowel
the system	stay-in-body
theft	theft-loss
their	giving-away
theraflu	cold-allergy-products
therapeutic level	blood-levels
therapeutic rang	blood-levels
therapeutic use exemption	sport-doping
therapist	depression
therapy for depression	depression
thermacar	massage-heat
they last	duration
thi morn	waiting-time
thief	theft-loss
thigh	other-body-parts
thin	weight
thin blood	blood-counts
thin hair	hair-teeth-other
thin person	dose-weight
think straight	memory-thinking
third trimester	pregnancy
thirst	dry-mouth
thirsty	dry-mouth
thoracic	back-neck
thought candy	child-swallowed
thre day	stop-after-short
thre tim	how-often
thre week	length-treatment
threshold	overdose-amount
threw my back	back-neck
threw out	back-neck
threw out accidental	theft-loss
threw up	vomiting
throat clos	allergy
throat hurt	fever-infection
throat swell	allergy
throat tight	allergy
throb	pain-relief
throb head	headache
thrombocytopenia	blood-counts
through the wash	heat-wet
through tub	feeding-tube
throw away	disposal
throw off	laboratory-tests
throw out	disposal
throw them out	disposal
throw up	vomiting
thrown away	disposal
thrown out	back-neck
thrown up	vomiting
thump	heart-rate
thyroid	other-illness
thyroid damag	organs-harm
thyroid med	diabetes-thyroid-meds
thyroid medicin	diabetes-thyroid-meds
thyroid problem	other-illness
thyroid test	laboratory-tests
tia	other-illness
tianeptin	street-drugs
tic	other-conditions-use tremor
ticket	dui
tid	dose-usual how-often
tier	money-insurance
tight	spasm-spasticity
tight chest	chest
tight muscl	spasm-spasticity
tightness	spasm-spasticity
tijuana	countries
till morn	sleep-it-off
tim	time-of-day
tim a day	how-often
tim dai	how-often
tim limit	length-treatment
tim of day	time-of-day
tim releas	duration
tim to work	onset
tim zon	travel-customs
tingl	nerve-pain hair-teeth-other
tingl hand	hair-teeth-other
tinnitu	other-conditions-use hair-teeth-other
tiny	look-imprint
tiny person	dose-weight
tipsy	alcohol-drinks
tir	sleepy
tir of liv	suicide
tiredness	sleepy
tirzepatid	diabetes-thyroid-meds
titanium dioxid	ingredients
titrat down	tapering
tizanadin	other-relaxants
tizanidin	other-relaxants
tmax	blood-levels
tmd	other-body-parts
tmj	other-body-parts
to fast	fasting
to hit	onset
to sleep	sleep-use
toast	food-timing
tobacco	tobacco
toddler	child-teen
toddler ate	child-swallowed
together	interaction-words
toilet	disposal
toilet water	heat-wet
tok	cannabis
told me	directions-differ
toleranc	tolerance
toleranc break	tolerance
tolerant	tolerance
tomorrow	waiting-time
tongu swell	allergy
tonic clonic	seizures
tonight	waiting-time
too big	swallowing-trouble
too clos	how-often
too cold	fridge-freeze
too long	long-term
too many	overdose
too much	overdose
too much serotonin	serotonin-syndrome
too old	age-general
too soon	refills
too weak	more-dose
too young	age-general
took 10	overdose
took 2	double-dose
took 3	overdose
took 4	overdose
took 5	overdose
took 6	overdose
took 8	overdose
took a percocet	already-taken-both
took a xanax	already-taken-both
took all	overdose
took both	already-taken-both
took fiv	overdose
took four	overdose
took it with	already-taken-both
took my pill	theft-loss
took ten	overdose
took them both	already-taken-both
took them together	already-taken-both
took thre	overdose
took too many	overdose
took too much	overdose
took two	double-dose
took whol bottl	suicide
took with	already-taken-both
took with alcohol	alcohol-taken
took with beer	alcohol-taken
took with vodka	alcohol-taken
took with win	alcohol-taken
tool	machines-jobs
tooth	dentist
tooth decay	hair-teeth-other
tooth extraction	dentist
tooth pain	other-body-parts
tooth pull	dentist
toothach	other-body-parts dentist
topamax	seizures
topiramat	seizures
toprol	heart-pressure-meds
tor	strain-sprain
toradol	painkillers
torn	strain-sprain
torn ligament	strain-sprain
torn muscl	strain-sprain
torticolli	spasm-spasticity
toss and turn	insomnia-dreams
total	maximum
touret	other-conditions-use
tournament	sport-doping
tox screen	drug-tests
toxic	organs-harm overdose
toxic amount	overdose-amount
toxic dos	overdose-amount
toxic level	blood-levels overdose-amount
toxicity	overdose
toxicity level	overdose-amount
toxicologist	antidote-hospital
toxicology	drug-tests
track	post-couriers
traction	massage-heat
tractor	machines-jobs
trad nam	foreign-names
trad them	selling
traffic stop	dui
traffic them	selling
traffick	selling
train	exercise
tramadal	opioids
tramadol	opioids
tramodol	opioids
""",
"""
trampolin	exercise
tran	women-men
tranq	fake-tablets
tranquiliser	meprobamate
tranquilizer	class-of-drug meprobamate sleeping-calming-pills
transfer	other-state pharmacy-pickup
transfer prescription	other-state
transfusion	donating-blood
transgender	women-men
transition	switching
trap nerv	nerve-pain
trash	disposal
travel	travel-customs
travel shot	vaccines
travell	travel-customs
trazadon	sleeping-calming-pills antidepressants
trazodon	sleeping-calming-pills antidepressants
tre stand	guns-permits
treadmill	exercise
treat	uses-indication
treat overdos	antidote-hospital
treatment center	recovery-help
treatment for	uses-indication
treatment for overdos	antidote-hospital
treatment length	length-treatment
treatment program	recovery-help
tremb	tremor
trembl	tremor
tremor	tremor
trial	trials-proof
trial result	trials-proof
triazolam	sleeping-calming-pills
tricar	money-insurance
tricyclic	antidepressants
trigeminal	nerve-pain
trigeminal neuralgia	nerve-pain
trigger point	fibromyalgia-chronic
trileptal	seizures
trimester	pregnancy
trinity	street-names
trip	falls travel-customs
trip over	falls
trippy	getting-high
triptan	serotonin-syndrome
troubl breath	breathing
troubl pee	urine-bladder
troubl sleep	insomnia-dreams
troubl swallow	swallowing-trouble
trt	hormones-birth-control
truck	driving employer-dot
truck driver	employer-dot
trucker	employer-dot
trulicity	diabetes-thyroid-meds
try for baby	pregnancy
try to conceiv	pregnancy fertility
tsa	travel-customs
tsa precheck	travel-customs
tsh	laboratory-tests
ttc	pregnancy fertility
tub	water-swimming
tub fed	feeding-tube
tub feed	feeding-tube
tum	stomach-acid-meds
tummy	stomach-nausea
tummy ach	stomach-nausea
tummy tuck	surgery-anaesthesia
tumor	cancer
tumour	cancer
turkey	countries
turmeric	vitamins-herbs
turn blu	overdose-signs
turn into	half-life-levels
turn into meprobamat	meprobamate
turn on	sex
tweak	strain-sprain
tween	child-teen
twic a day	how-often
twic as much	double-dose
twic by mistak	double-dose
twic dai	how-often
twilight	surgery-anaesthesia
twist	strain-sprain open-bottle
twitch	tremor
twitch muscl	spasm-spasticity
twitchy	tremor
two at onc	double-dose
two at tim	double-dose
two muscl relaxer	other-relaxants
two pill	double-dose
two tablet	double-dose
two week	stop-after-short length-treatment
tybamat	meprobamate
tylenol	contains-painkiller painkillers
tylenol 3	opioids
tylenol cold	cold-allergy-products
tylenol pm	cold-allergy-products sleeping-calming-pills
tylonol	painkillers
typ 1	other-illness
typ 2 diabet	other-illness
typ of drug	class-of-drug
typical	dose-usual
typical dos	dose-usual
typo	directions-differ
ua	drug-tests
uae	countries
uber	driving
ufc	sport-doping
uk	countries
ulcer	stomach-nausea
ulcerativ coliti	other-illness
ultra rapid	genes
ultram	opioids
ultrarapid metabolizer	genes
ultrasound	scans
unabl to sleep	insomnia-dreams
unaliv	suicide
unavailabl	pharmacy-stock
unbearabl	pain-relief
unborn	unborn-harm
unborn baby	unborn-harm
unclear	directions-differ
unconsciou	overdose overdose-signs
unconsciou brief	fainting
uncontroll	controlled-schedule
uncoordinat	falls
under 12	child-teen
under 16	child-teen
under 18	child-teen
under the influenc	dui
under the tongu	crushing-splitting
under tongu	crushing-splitting
underweight	dose-weight
undesirabl	side-effects-general
undo	antidote-hospital
uneven	heart-rate
unichem	maker
unii	codes-numbers
uninsur	money-insurance
unisom	sleeping-calming-pills
unit kingdom	countries
unknowing	slip-in-drink
unlabel	labelled-bottle
unlawful	law-police
unresponsiv	overdose overdose-signs
unsaf	is-safe
unschedul	controlled-schedule
unscrew	open-bottle
unsteady	falls
unsteady head	dizzy
unsuitabl	contraindications
until my appointment	running-out
unus	disposal leftover
unwant	side-effects-general
unwant effect	side-effects-general
unwind	anxiety
unwind at night	sleep-use
up all night	insomnia-dreams
up it	more-dose
up my butt	injecting-snorting
up my dos	more-dose
up my nos	injecting-snorting
up the dos	more-dose
up the nos	injecting-snorting
up your nos	injecting-snorting
upc	codes-numbers
upchuck	vomiting
upper back	back-neck
upper limit	maximum
ups	post-couriers
upset stomach	stomach-nausea
urgent car	prescriber-kinds who-helps-emergency
urin	urine-bladder
urin color	urine-bladder
urin cortisol	laboratory-tests
urin screen	drug-tests
urin test	drug-tests
urinalysi	drug-tests
urinary	urine-bladder
urinary retention	urine-bladder
urinary tract infection	urine-bladder
urinat	urine-bladder
urination	urine-bladder
urticaria	skin
usada	sport-doping
use	uses-indication
use again	leftover
use by	expiry
use by dat	expiry
use disorder	addiction
use for	uses-indication
use it	how-to-take
use narcan	naloxone
used for	uses-indication
used to abus	addiction-past
used to drink	addiction-past
used to help	tolerance
used to it	side-effects-pass
used to use	addiction-past
used to work	tolerance
used up	running-out
""",
"""
usp	post-couriers
usual	dose-usual
usual dos	dose-usual
uti	urine-bladder
utox	drug-tests
vacation	travel-customs
vacation overrid	refills
vaccin	vaccines
vaccinat	vaccines
vaccination	vaccines
vaer	report-side-effect
valacyclovir	antibiotics
valerian	vitamins-herbs
valerian root	vitamins-herbs
valid	other-state
valium	sleeping-calming-pills
vallium	sleeping-calming-pills
valproat	seizures
valproic acid	seizures
valsartan	heart-pressure-meds
valtrex	antibiotics
vanadom	foreign-names
vap	tobacco
vap it	injecting-snorting
vap pen	cannabis
vaper	tobacco
vareniclin	tobacco
variant	genes
variegat	porphyria
variegat porphyria	porphyria
vasopressor	antidote-hospital
vasovagal	fainting
vax	vaccines
vaxx	vaccines
vega cocktail	street-names
vegan	ingredients
vegan diet	foods
vegetarian	ingredients
vehicl	driving
vehicular	dui
venlafaxin	antidepressants
ventilator	antidote-hospital
verapamil	heart-pressure-meds
versu	comparison
vertebra	back-neck
vertigo	other-conditions-use dizzy
vet	pets
veterinarian	pets
veterinary	pets
via tub	feeding-tube
viagra	sex
viatri	maker
vic	opioids
vicoden	opioids
vicodin	opioids
victoza	diabetes-thyroid-meds
video visit	prescriber-kinds
vimpat	seizures
violent	mood
virtual visit	prescriber-kinds
visa	travel-customs
vision	vision
visitor	locking-away
vistaril	sleeping-calming-pills
vital	nurses-checks
vital sign	nurses-checks
vitalant	donating-blood
vitamin	vitamins-herbs
vitamin b	vitamins-herbs
vitamin c	vitamins-herbs
vitamin d	vitamins-herbs
vivid dream	insomnia-dreams
vivitrol	naloxone
vodka	alcohol-drinks
voic	confusion-halluc hair-teeth-other
void	urine-bladder
voltaren	painkillers
volum of distribution	blood-levels
vomit	vomiting
vomit blood	blood-counts
voriconazol	enzymes antibiotics
vortioxetin	antidepressants
vs	comparison
vyvans	street-drugs
wada	sport-doping
waistlin	weight
wait	waiting-time
wait after alcohol	waiting-time
wait and see	sleep-it-off
wait befor start	switching
wait between	how-often
wait it out	sleep-it-off
wait to drink	waiting-time
wait until drink	waiting-time
wak me up	coffee-energy
wak up	time-of-day insomnia-dreams
walgreen	pharmacy-stock
walk	exercise
walk around	sleep-it-off
walk funny	falls
walk in clinic	prescriber-kinds
walk it off	sleep-it-off
walk straight	falls
walker	falls
wallac	maker
walmart	pharmacy-stock
wanna die	suicide
want to die	suicide
want to liv	suicide
warehous	machines-jobs
warfarin	heart-pressure-meds
warm feel	flush-sweat
warn	is-safe
warn label	boxed-warning
warn sign	addiction-signs
warn sticker	boxed-warning
warning	is-safe
warrant	law-police
wash	heat-wet
wash down	alcohol-taken
wash it down	alcohol-taken
wash machin	heat-wet
wash out	stay-in-body
washer	heat-wet
washout	stay-in-body
wast	getting-high
watch kid	mind-child
watch my kid	mind-child
watch the baby	mind-child
water aerobic	water-swimming
water damag	heat-wet
water fast	fasting
water pill	heart-pressure-meds
water retention	weight
water ski	water-swimming
water weight	weight
waterpark	water-swimming
watson	look-imprint maker
wax	tattoo-piercing
wbc	blood-counts
weak hand	open-bottle
weak leg	falls
weak stream	urine-bladder
weaker	comparison
weaker over tim	tolerance
weaker than	comparison
weakest	strengths
wean	milk-nursing tapering
wean off	tapering
weapon	guns-permits
wear off	duration
wear off effect	side-effects-pass
wear thin	tolerance
web sit	online-mail-order
websit	online-mail-order
websit say	directions-differ
wedd	waiting-time
wee	urine-bladder
weed	cannabis
weed pen	cannabis
week	length-treatment
week along	pregnancy
week old	babies
week organizer	labelled-bottle
week pill box	labelled-bottle
week pregnant	pregnancy
weekend	only-when-needed waiting-time
weepy	mood
wegovy	diabetes-thyroid-meds
weigh	dose-weight
weight	weight
weight bas	dose-weight
weight gain	weight
weight lift	exercise
weight loss	weight
weightlift	exercise
weird dream	insomnia-dreams
welbutrin	antidepressants
weld	machines-jobs
welder	machines-jobs
wellbutrin	antidepressants
welt	skin
went miss	theft-loss
wet	heat-wet
wet myself	urine-bladder
wet nurs	milk-nursing
wet the bed	urine-bladder
what age	age-general
what dealer call	street-names
what doe overdos	overdose-signs
what els	alternatives
what food	foods
what for	uses-indication
what in it	ingredients
what it for	uses-indication
what kind	class-of-drug
what next	not-better
what pill	look-imprint
what siz	strengths
what tim	time-of-day
""",
"""
what typ	class-of-drug
wheat	ingredients
wheel	driving
wheez	allergy
when can i	waiting-time
when i hurt	only-when-needed
when i need	only-when-needed
when it hurt	only-when-needed
when need	only-when-needed
when to call	side-effects-pass
when to tak	time-of-day
when was it	history-of-drug
wher mad	maker
wher should i	storage
wher to buy	online-mail-order
wher to keep	storage
which do i	directions-differ
which is	comparison
which is better	comparison
which one	directions-differ
which work	comparison
whil drunk	alcohol-taken
whil fast	fasting
whil on	interaction-words
whil tak	interaction-words
whil wait	sleep-it-off
whiplash	back-neck
whippet	street-drugs
whiskey	alcohol-drinks
whisky	alcohol-drinks
whit	look-imprint
whit blood cell	blood-counts
whit cell	blood-counts
whit claw	alcohol-drinks
whit round	look-imprint
whit win	alcohol-drinks
who can writ	prescriber-kinds
who cant	contraindications
who do i	directions-differ
who is right	directions-differ
who mak	maker
who must not	contraindications
who should avoid	contraindications
who should not	contraindications
who shouldnt	contraindications
who to call	who-helps-emergency
who to tell	report-side-effect
whol	how-to-take
whol bottl	overdose
whol bowel irrigation	antidote-hospital
wholesaler	pharmacy-stock
why bann	banned-withdrawn
why only	length-treatment
why prescrib	uses-indication
why tak	uses-indication
why was i	uses-indication
wid awak	insomnia-dreams
wif is addict	addiction-signs
wif pick up	pharmacy-pickup
wilson diseas	liver
win	alcohol-drinks
wind	breathing
window sill	storage
windowsill	storage
winter	fridge-freeze
wip out	sleepy
wir	mood
wisdom teeth	dentist
wisdom tooth	dentist
with child	pregnancy
with food	food-timing
with milk	food-timing
with my	interaction-words
with water	food-timing how-to-take
withdraw	withdrawal
withdraw from	banned-withdrawn
withdrawal	withdrawal
withdrawal last	withdrawal
withdrawal symptom	withdrawal
withdrawal timelin	withdrawal
withdrawl	withdrawal
withdrawn	banned-withdrawn
withdrew	banned-withdrawn
withhold	tell-doctor
without a prescription	prescription-needed
without bottl	labelled-bottle
without food	food-timing
without her know	slip-in-drink
without him know	slip-in-drink
without know	slip-in-drink
without prescription	prescription-needed
without see	prescription-needed
without the bottl	labelled-bottle
without them know	slip-in-drink
without think	already-taken-both
wobb	falls
wobbl	falls
woman	women-men
womb	pregnancy
women	women-men
women than men	women-men
women vs men	women-men
wont eat	babies
wont feed	babies
wont latch	babies
wont prescrib	running-out
wont wak	babies overdose-signs
wont wak up	overdose
woozy	dizzy
wor off	duration
wor off faster	tolerance
word find	memory-thinking
work better	comparison
work faster	onset
work for	uses-indication
work in	mechanism
work in body	mechanism
work lik	alternatives
work out	exercise
work quick	onset
work the sam	generic-brand
work well	trials-proof
worker comp	money-insurance
workout	exercise
workplac	employer-dot
worn off	duration
worri about tak	is-safe
wors	not-better
worsen	not-better
worst headach	headache
worth tak	trials-proof
worth the risk	is-safe
worthless	depression
wreck	driving
wrench	strain-sprain
wrist	other-body-parts
writ a script	prescriber-kinds
writ for it	prescriber-kinds
writ it	prescriber-kinds
writ me	prescriber-kinds
written different	directions-differ
written on	look-imprint
wrong bottl	similar-names
wrong direction	directions-differ
wrong dos	directions-differ
wrong drug	similar-names
wrong label	directions-differ
wrong medicin	similar-names
wrong pill	similar-names
x ray	scans
xanaflex	other-relaxants
xanax	sleeping-calming-pills
xanex	sleeping-calming-pills
xarelto	heart-pressure-meds
xerostomia	dry-mouth
xray	scans
xylazin	fake-tablets
xyzal	cold-allergy-products
y o	age-general
yawn	sleepy
yaz	hormones-birth-control
year clean	recovery-help
year of pain	fibromyalgia-chronic
year old	age-general
year old daughter	child-teen
year old pill	expiry
year old son	child-teen
year sober	addiction-past
yellow	look-imprint liver
yellow card	report-side-effect
yellow eye	organs-harm
yellow skin	organs-harm
yerba mat	coffee-energy
yo	age-general
yoga	exercise
yogurt	crushing-splitting foods
yom kippur	fasting
you say it	pronunciation
young adult	age-general
youngest	age-general
youngster	child-teen
your system	stay-in-body
youth	child-teen
yr old	age-general
z pack	antibiotics
z pak	antibiotics
zaleplon	sleeping-calming-pills
zanaflax	other-relaxants
zanaflex	other-relaxants
zanax	sleeping-calming-pills
zantac	stomach-acid-meds
zepbound	diabetes-thyroid-meds
zertec	cold-allergy-products
zimhi	naloxone
zinc	vitamins-herbs
ziploc	labelled-bottle
zithromax	antibiotics
zofran	stomach-acid-meds
zoloft	antidepressants
zolpidem	sleeping-calming-pills
""",
"""
zombi	sleepy
zon out	sleepy
zonk	sleepy
zpack	antibiotics
zumba	exercise
zyn	tobacco
zyprexa	antidepressants
zyrtec	cold-allergy-products
zyvox	antibiotics
zzzquil	sleeping-calming-pills
""",
)
