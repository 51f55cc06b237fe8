namespace AdobeSdk.Http;

/// <summary>What the handlers of the pipeline tell each other about a request.</summary>
internal static class CallOptions
{
    private static readonly HttpRequestOptionsKey<AdobeCallClass> s_class = new("AdobeSdk.Class");
    private static readonly HttpRequestOptionsKey<TimeSpan> s_queued = new("AdobeSdk.Queued");
    private static readonly HttpRequestOptionsKey<TimeSpan> s_attempt = new("AdobeSdk.Attempt");
    private static readonly HttpRequestOptionsKey<string> s_record = new("AdobeSdk.Record");

    /// <summary>Says the class of a request that this SDK makes itself.</summary>
    public static void SetClass(HttpRequestMessage request, AdobeCallClass callClass) => request.Options.Set(s_class, callClass);

    /// <summary>The class: said by us, said by the generated method, or read from method and path.</summary>
    public static AdobeCallClass ClassOf(HttpRequestMessage request) =>
        request.Options.TryGetValue(s_class, out AdobeCallClass said) ? said
        : AdobeCall.Current?.Class ?? CallClassifier.Guess(request.Method, request.RequestUri);

    /// <summary>How long all attempts of the call together have waited for the limiter.</summary>
    public static TimeSpan Queued(HttpRequestMessage request) => request.Options.TryGetValue(s_queued, out TimeSpan queued) ? queued : TimeSpan.Zero;

    /// <summary>Adds a wait for the limiter, which no deadline of the call counts.</summary>
    public static void AddQueued(HttpRequestMessage request, TimeSpan wait) => request.Options.Set(s_queued, Queued(request) + wait);

    /// <summary>How long the next attempt may take, if the call's deadline leaves it less than usual.</summary>
    public static TimeSpan? AttemptTimeout(HttpRequestMessage request) => request.Options.TryGetValue(s_attempt, out TimeSpan left) ? left : null;

    /// <summary>Cuts the next attempt short.</summary>
    public static void SetAttemptTimeout(HttpRequestMessage request, TimeSpan timeout) => request.Options.Set(s_attempt, timeout);

    /// <summary>The record of the latest attempt in the ledger of jobs, if there is one.</summary>
    public static string? RecordIdOf(HttpRequestMessage request) => request.Options.TryGetValue(s_record, out string? id) ? id : null;

    /// <summary>Says which record the attempt has.</summary>
    public static void SetRecordId(HttpRequestMessage request, string id) => request.Options.Set(s_record, id);
}
