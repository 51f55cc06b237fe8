using AdobeSdk.Errors;

namespace AdobeSdk.Limits;

/// <summary>Whom a 429 concerns besides its caller, as far as Adobe's answer tells.</summary>
internal static class RefusalScope
{
    /// <summary>
    /// The gateway counts before it knows what a call is about: a service's limit (429001, 429050) is one for all classes of
    /// calls, a developer key's (429002) one for all services. Firefly names the level: the organisation's limit, or that of
    /// its technical account, which is all of the organisation that this process is. An answer that says nothing is about
    /// calls like the refused one, since Adobe publishes limits by them.
    /// </summary>
    public static AdobePauseScope Of(HttpResponseMessage refusal) => (refusal.Content as ErrorContent)?.Body.Code switch
    {
        "429002" => AdobePauseScope.Organization,
        "429001" or "429050" => AdobePauseScope.Service,
        _ when ApiErrors.Header(refusal, "x-access-rate-limit-level") is "org" or "account" => AdobePauseScope.Service,
        _ => AdobePauseScope.Class,
    };
}
