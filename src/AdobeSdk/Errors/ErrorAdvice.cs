using System.Net;

namespace AdobeSdk.Errors;

/// <summary>What to do about an error: one sentence for everything that Adobe documents or is known to answer.</summary>
internal static class ErrorAdvice
{
    /// <summary>The most precise sentence that is known, or <see langword="null"/>.</summary>
    public static string? For(HttpStatusCode status, string? code, string? accessError, string? level) =>
        ForAccess(accessError) ?? ForCode(code) ?? ForStatus(status, level);

    // The words of x-access-error, from Firefly's description.
    private static string? ForAccess(string? word) => word switch
    {
        "quota_exhausted" => "The organisation's quota of generative credits is used up: buy more, or wait for the next period.",
        "user_non_entitled" => "The organisation, or the account behind the credential, is not entitled to this API: ask the Adobe administrator for a licence.",
        "user_profile_denied" => "No product profile of the credential allows this call: add one to the project's API in the Adobe Developer Console.",
        "invalid_ims_scope" => "The token lacks a scope that this call needs: name it in [AdobeApi(scopes: …)] and add its API to the project in the Adobe Developer Console.",
        _ => null,
    };

    private static string? ForCode(string? code) => code switch
    {
        // The gateway's own codes: six digits, answered before any service sees the request.
        "403000" => "The request came without an API key: set Adobe:ClientId.",
        "403003" => "Adobe does not know this client id for this API: check Adobe:ClientId, and add the API to the project in the Adobe Developer Console.",
        "403010" or "401010" => "The request came without a token.",
        "401013" => "The token has run out, was revoked, or belongs to another environment.",
        "403011" => "The token lacks a scope that this API needs: name it in [AdobeApi(scopes: …)] and add its API to the project in the Adobe Developer Console.",
        "403012" or "403013" => "Adobe's gateway does not accept calls from this machine's IP address.",
        "429001" or "429002" or "429050" => "Adobe's gateway takes no more calls for now: lower Adobe:Limits, or ask Adobe for a higher limit.",

        // Firefly's own words, where they say more than the status.
        "unknown_job_id" => "Adobe does not know the job: the id is wrong, belongs to another organisation, or was forgotten after it ended.",
        "job_completed" => "The job is done already.",
        "job_already_canceled" => "The job is cancelled already.",
        "job_timeout" => "The job is over: Adobe gave it up.",
        "job_cancel_failed" => "The job could not be cancelled; it goes on.",
        "invalid_content_type" => "The content type is not one that this operation takes.",
        "empty_input_body" => "The request has no body.",
        "validation_error" => "Correct the members named below; the same request fails again.",
        "TrialLimitExceededError" => "The trial's calls are used up.",
        _ => null,
    };

    private static string? ForStatus(HttpStatusCode status, string? level) => status switch
    {
        HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity => "Correct the request; the same one fails again.",
        HttpStatusCode.Unauthorized => "Adobe does not accept the token, not even a new one: check the credential in the Adobe Developer Console.",
        HttpStatusCode.PaymentRequired => "The trial or the contract does not cover this call.",
        HttpStatusCode.Forbidden => "The credential may not do this: check the project's APIs and product profiles in the Adobe Developer Console.",
        HttpStatusCode.NotFound => "There is nothing at this address: check the base address, the path and the ids in it.",
        HttpStatusCode.RequestTimeout => "Adobe gave the request up; it may succeed later.",
        HttpStatusCode.RequestEntityTooLarge => "The request is too large: send a smaller file, or give a URL to it.",
        HttpStatusCode.UnsupportedMediaType => "The content type is not one that this operation takes.",
        HttpStatusCode.TooManyRequests => level switch
        {
            "org" => "The organisation's limit is reached: lower Adobe:Limits, or share the limit among its applications.",
            "account" => "The account's limit is reached: lower Adobe:Limits.",
            _ => "Adobe takes no more calls for now: lower Adobe:Limits.",
        },
        HttpStatusCode.UnavailableForLegalReasons => "Adobe's content policy forbids it: change the prompt or the input; the same request is refused again.",
        >= HttpStatusCode.Ambiguous and < HttpStatusCode.BadRequest => "Redirects are not followed, because a token must not travel along: check the base address.",
        >= HttpStatusCode.InternalServerError => "The fault is Adobe's; the call may succeed later.",
        _ => null,
    };
}
