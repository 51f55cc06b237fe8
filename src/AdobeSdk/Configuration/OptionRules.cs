namespace AdobeSdk.Configuration;

/// <summary>What options must be like, apart from credentials and addresses.</summary>
internal static class OptionRules
{
    /// <summary>What is wrong, each with the key and what to do.</summary>
    public static IEnumerable<string> Check(AdobeOptions options) =>
    [
        .. Hosts(options), .. Retry(options.Retry), .. Circuit(options.Circuit), .. Jobs(options.Jobs), .. Ledger(options.Ledger), .. Limits(options.Limits),
        .. Downloads(options.Downloads), .. Positive("Adobe:Uploads", nameof(options.Uploads.IdleTimeout), options.Uploads.IdleTimeout),
    ];

    private static IEnumerable<string> Hosts(AdobeOptions options) => options.AllowedHosts
        .Where(host => !IsHost(host))
        .Select(host => $"Adobe:AllowedHosts holds '{host}': name exact hosts, such as api.example.com or api.example.com:8443, without scheme, path and wildcard.");

    private static bool IsHost(string? host) =>
        host is not null && host.IndexOfAny(['/', '\\', '*', '@', '?', '#', '%', ' ']) < 0
        && Uri.TryCreate("https://" + host, UriKind.Absolute, out Uri? address)
        && address.Authority.Equals(host, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Retry(AdobeRetryOptions retry)
    {
        const string Section = "Adobe:Retry";
        return
        [
            .. AtLeastZero(Section, nameof(retry.MaxRetries), retry.MaxRetries),
            .. AtLeastZero(Section, nameof(retry.RetryRatio), retry.RetryRatio),
            .. AtLeastZero(Section, nameof(retry.RetryBurst), retry.RetryBurst),
            .. Positive(Section, nameof(retry.BaseDelay), retry.BaseDelay),
            .. Positive(Section, nameof(retry.MaxDelay), retry.MaxDelay),
            .. Positive(Section, nameof(retry.AttemptTimeout), retry.AttemptTimeout),
            .. Positive(Section, nameof(retry.CallTimeout), retry.CallTimeout),
            .. retry.MaxResponseBytes > 0 ? [] : (string[])[$"{Section}:{nameof(retry.MaxResponseBytes)} is {retry.MaxResponseBytes}, but must be more than zero."],
        ];
    }

    private static IEnumerable<string> Circuit(AdobeCircuitOptions circuit) =>
    [
        .. circuit.FailureRatio is > 0 and <= 1 ? [] : (string[])[$"Adobe:Circuit:{nameof(circuit.FailureRatio)} is {circuit.FailureRatio}, but must be more than 0 and at most 1."],
        .. circuit.MinimumAttempts > 0 ? [] : (string[])[$"Adobe:Circuit:{nameof(circuit.MinimumAttempts)} is {circuit.MinimumAttempts}, but must be more than zero."],
        .. Positive("Adobe:Circuit", nameof(circuit.Window), circuit.Window),
        .. Positive("Adobe:Circuit", nameof(circuit.BreakDuration), circuit.BreakDuration),
    ];

    private static IEnumerable<string> Jobs(AdobeJobOptions jobs) =>
    [
        .. Positive("Adobe:Jobs", nameof(jobs.PollInterval), jobs.PollInterval),
        .. Positive("Adobe:Jobs", nameof(jobs.MaxPollInterval), jobs.MaxPollInterval),
        .. Positive("Adobe:Jobs", nameof(jobs.Timeout), jobs.Timeout),
        .. AtLeastZero("Adobe:Jobs", nameof(jobs.NotFoundGrace), jobs.NotFoundGrace.TotalSeconds),
        .. Positive("Adobe:Jobs", nameof(jobs.UnknownStateTimeout), jobs.UnknownStateTimeout),
        .. Positive("Adobe:Jobs", nameof(jobs.AnnouncedPollInterval), jobs.AnnouncedPollInterval),
        .. jobs.Announced.Where(start => !IsHost(start.Split('/')[0])).Select(start => $"Adobe:Jobs:{nameof(jobs.Announced)} holds '{start}': name a host, such as indesign.adobe.io, or a host and the beginning of a path."),
    ];

    private static IEnumerable<string> Ledger(AdobeLedgerOptions ledger)
    {
        const string Section = "Adobe:Ledger";
        string? folder = ledger.File is { Length: > 0 } file ? Path.GetDirectoryName(Path.GetFullPath(file)) : null;
        return
        [
            .. Positive(Section, nameof(ledger.LeaseDuration), ledger.LeaseDuration),
            .. Positive(Section, nameof(ledger.Timeout), ledger.Timeout),
            .. folder is null || Directory.Exists(folder) ? [] : (string[])[$"{Section}:{nameof(ledger.File)} is '{ledger.File}', but its folder does not exist: make it, or name another."],
        ];
    }

    private static IEnumerable<string> Limits(AdobeLimitOptions limits) =>
    [
        .. Count("Adobe:Limits", nameof(limits.SubmitsPerMinute), limits.SubmitsPerMinute),
        .. Count("Adobe:Limits", nameof(limits.SubmitsPerDay), limits.SubmitsPerDay),
        .. Count("Adobe:Limits", nameof(limits.PollsPerMinute), limits.PollsPerMinute),
        .. Count("Adobe:Limits", nameof(limits.CancelsPerMinute), limits.CancelsPerMinute),
        .. Count("Adobe:Limits", nameof(limits.ReadsPerMinute), limits.ReadsPerMinute),
        .. Count("Adobe:Limits", nameof(limits.UploadsPerMinute), limits.UploadsPerMinute),
        .. Positive("Adobe:Limits", nameof(limits.MaxQueueTime), limits.MaxQueueTime),
        .. limits.Services.SelectMany(service => Service(service.Key, service.Value)),
    ];

    private static IEnumerable<string> Service(string name, AdobeServiceLimits limits)
    {
        string section = $"Adobe:Limits:Services:{name}";
        return
        [
            .. IsHost(name.Split('/')[0]) ? [] : (string[])[$"{section}: name a host, such as photoshop-api.adobe.io, or a host and a path."],
            .. Count(section, nameof(limits.SubmitsPerMinute), limits.SubmitsPerMinute),
            .. Count(section, nameof(limits.SubmitsPerDay), limits.SubmitsPerDay),
            .. Count(section, nameof(limits.PollsPerMinute), limits.PollsPerMinute),
            .. Count(section, nameof(limits.CancelsPerMinute), limits.CancelsPerMinute),
            .. Count(section, nameof(limits.ReadsPerMinute), limits.ReadsPerMinute),
            .. Count(section, nameof(limits.UploadsPerMinute), limits.UploadsPerMinute),
        ];
    }

    private static IEnumerable<string> Downloads(AdobeDownloadOptions downloads) =>
    [
        .. Positive("Adobe:Downloads", nameof(downloads.IdleTimeout), downloads.IdleTimeout),
        .. AtLeastZero("Adobe:Downloads", nameof(downloads.MaxBytes), downloads.MaxBytes),
    ];

    // A limiter remembers as many moments as its largest number; beyond a million a limit is none.
    private static IEnumerable<string> Count(string section, string key, int? value) =>
        value is null or (>= 0 and <= 1_000_000) ? [] : [$"{section}:{key} is {value}, but must be between 0, which is no limit, and 1000000."];

    private static IEnumerable<string> AtLeastZero(string section, string key, double value) =>
        value >= 0 ? [] : [$"{section}:{key} is {value}, but must not be negative."];

    // Timers count no further.
    // Null: whatever suits.
    private static IEnumerable<string> Positive(string section, string key, TimeSpan? value) =>
        value is null || (value > TimeSpan.Zero && value.Value.TotalDays <= 24) ? [] : [$"{section}:{key} is {value}, but must be more than zero and at most 24 days."];
}
