import type { WordList } from '../../pack';

const source =
  'What posts on this subject name, chosen so that each is rare elsewhere; ours. A word weighs one, a phrase two: see topics.ts.';

export const topicCode: WordList = {
  source,
  phrases: `
    [postgres|postgresql|mysql|mariadb|sqlite|mongodb|redis|cassandra|clickhouse|dynamodb|cockroachdb|elasticsearch|pgbouncer|pgvector|innodb|kubernetes|k8s|kubectl|terraform|ansible|nginx|dockerfile|docker|systemd|postgis|rabbitmq|kafka|memcached|sql|nosql|graphql|grpc|protobuf]
    [javascript|typescript|golang|rustc|cargo|webpack|vite|eslint|numpy|pandas|django|fastapi|laravel|dotnet|kotlin|haskell|llvm|cmake|makefile|nodejs|npm|pnpm|regex|wasm|webassembly|valgrind|gdb|strace]
    [mutex|semaphore|goroutine|goroutines|coroutine|deadlock|segfault|nullable|refcount|monad|async|await|stdin|stdout|stderr|malloc|localhost|cron|crontab|yaml|json|toml|oauth|cors|ssh|tls|tcp|udp|dns|api|sdk|cli|orm|ddl|vacuum|autovacuum|sharding|sharded|failover|failback|replica|replicas|hotfix|refactor|refactored|refactoring|linter|middleware|namespace|upsert|varchar|uuid|hashmap]
    [shared_buffers|work_mem|maintenance_work_mem|effective_cache_size|max_connections|max_wal_size|wal_level|random_page_cost|innodb_buffer_pool_size|query_cache_size|max_allowed_packet|checkpoint_timeout|listen_addresses|pg_hba|pg_dump|pg_stat_statements|log_min_duration_statement|wiredtiger|maxmemory|appendonly]
    [database|db|query|sql|cluster|connection|read] [config|configuration|schema|migration|migrations|index|indexes|planner|replica|replicas|replication|pool|pooling|pooler|tuning|timeout|dump]
    [connection|buffer|thread|memory] [pool|pooling|pools|leak|leaks]
    [foreign|primary|partition|composite] key
    [stack|heap|race|null|type|undefined] [trace|overflow|condition|pointer|error|inference|behavior|behaviour]
    [garbage|unit|integration|regression|load] [collector|collection|test|tests]
    [pull|merge] [request|requests|conflict|conflicts]
    [open source|source code|code review|command line|config file|environment variable|environment variables|write ahead log|query plan|full table scan|sequential scan|index scan|isolation level|row level|ci pipeline|build pipeline|load balancer|reverse proxy|message queue|time complexity|big o|edge case|edge cases|type checker|compiler flag|compiler flags|left join|inner join|where clause|group by clause|rate limiter|rate limiting|feature flag|feature flags|memory allocation|event loop|service mesh|helm chart|dead letter|cold cache|cache hit|cache miss]
    explain analyze
    select <word> from
    create [table|index]
    alter [table|system]
    git [commit|rebase|bisect|merge|push|blame|stash|log]
    [npm|cargo|pip|apt|brew|docker] [install|run|build|compose|update|audit]
  `,
};

export const topicProductLaunch: WordList = {
  source,
  phrases: `
    [we|we've|i|i've|i just|we just|just|have|has|today we|finally|officially] [launched|launching|shipped]
    [launches|launched|launching|goes live|went live] [today|tomorrow|next week|this week|on product hunt]
    [is|are|we're|we are|now|finally|officially|goes] live
    [our|my|the|a|their|its] [new|newest|latest|upcoming|brand new|all new] [product|app|tool|platform|service|startup|saas|software|version|collection|line|range|model|course|book|plugin|extension|website|solution|offering]
    [new product|product launch|launch day|launch week|launch offer|launch price|product hunt|early access|early bird|beta testers|public beta|closed beta|open beta|private beta|waiting list|waitlist|free trial|free tier|free plan|pricing plan|pricing plans|paid plan|lifetime deal|lifetime access|get started for free|try it free|try it for free|sign up for free|sign up today|book a demo|request a demo|schedule a demo|pre order|preorder|pre orders|preorders|available now|now available|available today|coming soon|stay tuned|be the first to|join the beta]
    [introducing|announcing|unveiling|meet our new|say hello to|check out our new]
    [excited|thrilled|proud|happy|pleased|delighted] to [announce|introduce|launch|unveil|present|release|share our]
    [announce|announcing|announces|celebrate|celebrating] the [launch|release]
    the launch of [our|my|the]
    [all in one|next generation|game changing|revolutionary|cutting edge] [platform|solution|tool|app|product]
    [10x|supercharge|boost|transform|streamline|skyrocket] your [productivity|workflow|business|team|sales|growth|marketing]
  `,
};

export const topicSoftwareRelease: WordList = {
  source,
  phrases: `
    [changelog|semver|prerelease|backport|backported|hotfix|bugfix|bugfixes|deprecated|deprecates|deprecation]
    [release|patch|upgrade] [notes|candidate|guide]
    [version|v] <number>
    [v1|v2|v3|v4|v5|v6|v7|v8|v9|v10]
    [bug|bugs|security|performance] [fixes|fixed|patch|release]
    [breaking|notable] [change|changes]
    [drops|drop|dropped|adds|added|add] support for
    [what's new|full changelog|minor release|major release|point release|stable release|long term support|new contributors|first contribution|upgrade with|install with|migration guide]
    released <number>
    [is|has been|now] released
  `,
};

export const topicRecruiting: WordList = {
  source,
  phrases: `
    [we're|we are|we're currently|now|still|is|are|is now] hiring
    [join|grow|growing|joining] our team
    [job|open|vacant] [opening|openings|position|positions|role|roles|vacancy|vacancies|offer|opportunity|opportunities|alert|description]
    [vacancy|vacancies|recruiter|recruiters|recruiting|recruitment|headhunter|resume|résumé|cv|applicants|apprenticeship|internship|internships]
    [full time|part time|permanent|remote|hybrid|entry level|senior] [position|role|job|engineer|developer|designer|nurse|manager|contract]
    [looking for|seeking|searching for|in search of] [a|an] [senior|junior|experienced|talented|motivated|passionate|new|full time|part time|skilled]
    [send|submit|email|dm] [us|me|your|] [your|a|] [cv|resume|résumé|application|portfolio]
    [apply|applications] [now|today|here|by|close|closing|until|before]
    [years of experience|competitive salary|salary range|cover letter|hiring manager|job interview|talent acquisition|dream job|open to work]
    [#hiring|#jobs|#job|#nowhiring|#opentowork|#jobsearch|#jobopening]
  `,
};

export const topicEveryday: WordList = {
  source,
  phrases: `
    [breakfast|lunch|dinner|supper|weekend|homework|laundry|dishes|couch|sofa|pyjamas|pajamas|nap|neighbour|neighbor|neighbours|neighbors|grandma|grandpa|gran|mum|mom|dad|kids|toddler|puppy|kitten|cat|dog|birthday|barbecue|picnic|playground|commute|bike|umbrella|garden|kettle|tea]
    [this morning|last night|on the bus|on the train|on my way|on the way home|good morning|good night|day off|rainy day|long day|my cat|my dog|my kids|my son|my daughter|my husband|my wife|my mum|my mom|my dad|with friends|school run|in bed|at the kitchen table]
  `,
};

export const topicFinance: WordList = {
  source,
  phrases: `
    [dividend|dividends|bullish|bearish|equities|etf|etfs|nasdaq|forex|bitcoin|btc|ethereum|crypto|altcoin|altcoins|token|tokens|hedge|portfolio|treasuries|yields|inflation|mortgage|mortgages|brokerage|ipo|ebitda|valuation|earnings|shareholders|investors|investor|stocks|bonds|fintech|pension|pensions|annuity]
    [interest|exchange|mortgage] [rate|rates]
    [stock|bond|bear|bull|money|crypto|capital|housing] [market|markets|price|prices]
    [central|investment|commercial] [bank|banks|banking]
    [quarterly|annual] [earnings|results|report]
    [index|mutual|hedge|pension|venture|emergency|retirement] [fund|funds|capital]
    [balance sheet|cash flow|asset allocation|compound interest|net worth|credit score|personal finance|wealth management|financial advice|financial adviser|financial advisor|private equity|wall street|federal reserve|basis points|savings account|tax return|tax returns|retirement plan|401k]
  `,
};

export const topicInsurance: WordList = {
  source,
  phrases: `
    [insurance|insurer|insurers|insured|insure|underwriter|underwriters|underwriting|reinsurance|actuary|actuaries|deductible|deductibles|policyholder|policyholders|copay|premiums|coverage]
    [life|health|car|auto|home|travel|liability|dental|disability|pet|business|renters|household|term] [insurance|cover|policy|assurance]
    [insurance|file a|settle a|filed a|submit a] [claim|claims|broker|brokers|policy|policies|premium|premiums|cover|quote|agent|adjuster]
    insurance [plan|plans|quote|quotes|rate|rates|product|products]
    [protect|protects|protecting] [what matters most|your loved ones|those you love|your family's future]
    [free|instant|get a|compare] [insurance|] [quote|quotes]
    [out of pocket|pre existing condition|policy holder|loss adjuster|natural hazards|third party liability|no claims]
  `,
};

export const topicPolitics: WordList = {
  source,
  phrases: `
    [senate|senator|senators|congress|congressman|congresswoman|parliament|election|elections|republicans|republican|democrats|democrat|gop|dems|obamacare|brexit|tories|labour|legislation|legislators|lawmakers|referendum|filibuster|impeach|impeachment|immigration|abortion|ballot|ballots|voters|partisan|bipartisan|liberals|conservatives|leftists|populist|gerrymandering|trump|biden|obama|clinton|putin|potus|maga|socialism|communism|fascism|deportation|deportations]
    [white|supreme|prime|foreign|attorney|vice] [house|court|minister|policy|general|president]
    [gun|border|birth] [control|rights|security|wall]
    [tax|health care|healthcare|farm|immigration|spending|climate|defense|defence] [bill|reform|cuts|cut|policy]
    [vote|voting|votes|voted] [for|against|in november|on the|yes on|no on]
    [left|right|far left|far right] wing
    [the far left|the far right|the government shutdown|government shutdown|political party|human rights|foreign aid|fake news|mainstream media|your representative|call your representative|your senators|the opposition|town hall|executive order|national debt|voter id|house of commons|house of representatives|european union]
    [#politics|#vote|#election|#brexit|#maga|#tcot|#gop|#uniteblue|#p2]
  `,
};

export const topicEvent: WordList = {
  source,
  phrases: `
    [webinar|webinars|conference|symposium|meetup|meetups|hackathon|keynote|panelists|panellists|expo|summit|workshop|workshops|fairground|vernissage|matinee|livestream|rsvp|venue|attendees|registration|festival|concert|gala|tickets|exhibitors|lineup]
    [trade|book|job|craft|christmas] [fair|fairs|show|market]
    [open|launch|opening] [day|house|party|night|mic]
    [join us|see you] [at|on|for|in|there]
    [doors open|save the date|our booth|our stand|guest speaker|guest speakers|panel discussion|free entry|free admission|admission is free|register for|sign up for the|live music|opening hours of the|early bird tickets]
    [takes|taking] place [on|at|in]
  `,
};

export const topicBugReport: WordList = {
  source,
  phrases: `
    [stacktrace|repro|traceback|segfault|segfaults|regression|reproducible|nullpointerexception|typeerror|referenceerror]
    steps to reproduce
    [expected|actual|current] [behavior|behaviour|result|results|output]
    [stack trace|error message|error log|crash log|crash report|bug report|found a bug|minimal example|minimal reproduction|unhandled exception|null pointer|blank screen|white screen|status code|works on my machine|console output|log output|system info|core dump]
    [can|can't|cannot|could not|unable to|able to] reproduce
    [throws|threw|throwing|raises|raised] [an|a] [error|exception]
    [crashes|crashed|freezes|hangs|fails|breaks] [on|when|after|with|at] [start|startup|launch|opening|i|loading|saving|clicking|login|upgrade|updating|upgrading|the]
    [operating system|browser|node|python|os|app|firmware] version
    [since|after] [upgrading|updating|version|the update|the upgrade] <number>
    [since|after] [upgrading|updating] to
    [error|exit] code
    [500|404|403|502|503] error
  `,
};
