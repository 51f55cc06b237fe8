namespace AdobeSdk.Reliability;

/// <summary>What must hold under faults and hostile input, in the order in which it is printed.</summary>
internal static class Table
{
    private const string Sdk = "AdobeSdk.Tests";
    private const string Redis = "AdobeSdk.Redis.Tests";
    private const string Generators = "AdobeSdk.Generators.Tests";
    private const string Programs = "AdobeSdk.Reliability.Tests";

    public static IReadOnlyList<Row> Rows { get; } =
    [
        new("faults", "each fault × each operation: a typed outcome within the deadline, nothing hangs, no unobserved exception", Sdk),
        new("documented-errors", "each documented (operation, error status): the right exception, ErrorCode, RequestId, IsTransient", Sdk),
        new("ambiguous-submits", "10,000 submits of unknown outcome: 0 sent twice", Sdk),
        new("poll-faults", "poll faults, however many: 0 jobs lost", Sdk),
        new("ims-outage", "IMS down past the token's life and back: served to the true end, typed failure, one call per back-off step", Sdk),
        new("token-changes", "token expires, is revoked, secret rotated under 64 callers: 0 failed requests, at most 1 renewal each", Sdk),
        new("cold-start", "10,000 cold callers: 1 IMS call", Sdk),
        new("cold-fleet", "8 cold processes, one Redis: 1 IMS call; Redis killed: at most 8, 0 failures", Redis),
        new("limits", "limiter over a virtual day, 8 nodes, each window binding: never above, at least 95 % used", Sdk, Redis),
        new("kill", "kill -9 at each step of a job: 100 % resumed or reported as ambiguous, 0 billed twice", Sdk),
        new("soak", "one minute of mixed load with faults: flat memory, 0 leaked sockets, 0 lost jobs", Programs),
        new("canaries", "canary secret, token and key in every sink under every fault: 0 hits", Sdk, Redis, Generators),
        new("hostile-addresses", "100,000 hostile URLs: 0 bearers or API keys outside the allow-list; the secret only to the exact IMS host", Sdk),
        new("redirects", "API clients follow none; downloads are anonymous", Sdk),
        new("signed-urls", "pre-signed URLs never see Authorization nor x-api-key", Sdk),
        new("zip", "the reader of the Console's zip refuses traversal, bombs, encrypted members", Sdk),
        new("fuzzing", "fuzzed models, headers, answers, files, scopes and generator input: 0 crashes other than the typed error", Sdk, Generators, Programs),
    ];
}
