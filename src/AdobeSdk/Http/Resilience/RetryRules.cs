using AdobeSdk.Errors;

namespace AdobeSdk.Http.Resilience;

/// <summary>
/// When a call may be repeated. Adobe has no idempotency key and bills every job that it accepts; so a POST is repeated only
/// where it certainly was not accepted, and the submit of a job whose outcome nobody knows becomes an exception of its own.
/// </summary>
internal static class RetryRules
{
    /// <summary>Judges an attempt that ended without an answer.</summary>
    public static RetryVerdict Judge(HttpMethod method, AdobeCallClass callClass, AdobeException fault) => fault switch
    {
        // Known from before: to repeat the call at once would only hear the same.
        AdobeCircuitOpenException => RetryVerdict.Final,
        AdobeConnectionException { WasSent: false } => RetryVerdict.Repeatable,

        // There was no token to send the request with; IMS may have one in a moment.
        AdobeAuthenticationException { IsTransient: true, IsRemembered: false } => RetryVerdict.Repeatable,
        AdobeConnectionException or AdobeTimeoutException => AfterUnknown(method, callClass),

        // A success that was too large to read: the job runs, and its id is lost.
        AdobeApiException { StatusCode: >= System.Net.HttpStatusCode.OK and < System.Net.HttpStatusCode.Ambiguous }
            when callClass == AdobeCallClass.Submit => RetryVerdict.Ambiguous,
        _ => RetryVerdict.Final,
    };

    /// <summary>Judges an answer that is not a success.</summary>
    public static RetryVerdict Judge(HttpMethod method, AdobeCallClass callClass, HttpResponseMessage response) => (int)response.StatusCode switch
    {
        // Turned away at the door: not accepted, whatever the method.
        429 or 503 => RetryVerdict.Repeatable,

        // Adobe's own error is an outcome: the service has looked at the job and failed. The caller decides.
        (408 or 499 or 500) when callClass == AdobeCallClass.Submit && IsAdobes(response) => RetryVerdict.Final,
        501 => RetryVerdict.Final,

        // A gateway that lost the service's answer, or a page of some proxy's: the job may run.
        (408 or 499 or >= 500) when callClass == AdobeCallClass.Submit => RetryVerdict.Ambiguous,
        408 or 500 or 502 or 504 => AfterUnknown(method, callClass),
        _ => RetryVerdict.Final,
    };

    private static RetryVerdict AfterUnknown(HttpMethod method, AdobeCallClass callClass) =>
        IsIdempotent(method) ? RetryVerdict.Repeatable
        : callClass == AdobeCallClass.Submit ? RetryVerdict.Ambiguous
        : RetryVerdict.Final;

    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Put || method == HttpMethod.Delete || method == HttpMethod.Options;

    private static bool IsAdobes(HttpResponseMessage response) => response.Content is ErrorContent { Body.IsAdobes: true };
}
