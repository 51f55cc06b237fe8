using System.Net;

namespace AdobeSdk.Ims;

/// <summary>
/// Says in words what an error of IMS means and what to do about it. Adobe documents the codes for the retired JWT grant;
/// for client credentials they follow RFC 6749, 5.2.
/// </summary>
internal static class ImsRefusal
{
    private const string Console = "https://developer.adobe.com/console";

    /// <summary>The failure, with everything but the headers' share.</summary>
    public static TokenFailure Explain(ImsEndpoint endpoint, ImsGrant grant, HttpStatusCode status, string? code, string? description)
    {
        bool transient = IsTransient(status, code);
        string said = (code, description) switch
        {
            (null, null) => $"IMS at {endpoint.Host.Authority} answered {(int)status}",
            (_, null) => $"IMS answered {(int)status} {code}",
            _ => $"IMS answered {(int)status} {code}: {description.TrimEnd('.')}",
        };
        string meaning = transient ? Meaning(endpoint, grant, status, code, transient)
            : grant.ServiceAccount is { } account ? JwtRefusal.Meaning(endpoint, grant, account, status, code)
            : grant.IsUsers ? UserRefusal.Meaning(endpoint, grant, status, code)
            : Meaning(endpoint, grant, status, code, transient);
        return new($"{meaning} {said}.") { ErrorCode = code, StatusCode = status, IsTransient = transient };
    }

    private static bool IsTransient(HttpStatusCode status, string? code) =>
        (int)status >= 500 || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        || code is "internal_error" or "server_error" or "temporarily_unavailable";

    private static string Meaning(ImsEndpoint endpoint, ImsGrant grant, HttpStatusCode status, string? code, bool transient) => code switch
    {
        _ when status == HttpStatusCode.TooManyRequests =>
            "IMS is asked for tokens too often. Share one process's token, or one client, instead of asking anew.",
        _ when transient && grant.Code is not null => "IMS could not issue a token just now: sign in again later.",
        _ when transient => "IMS could not issue a token just now; it is asked again by and by.",
        "invalid_client" when status == HttpStatusCode.BadRequest =>
            $"IMS does not know client {grant.ClientId}: not retried. Copy the client id again from the project's OAuth Server-to-Server credential at {Console}, and see that Adobe:ImsBaseAddress ({endpoint.Host.Authority}) is that credential's environment.",
        "invalid_client" =>
            $"IMS rejected the secret of client {grant.ClientId}: not retried. Copy it again, or add a new one, at {Console} (the project's OAuth Server-to-Server credential, 'Client secrets').",
        "invalid_scope" =>
            $"IMS refused the scopes {grant.Scopes} to client {grant.ClientId}: not retried. Add the API they belong to to the project at {Console}, and to a product profile of the credential; base scopes are set by Adobe:Scopes.",
        "unauthorized_client" or "unsupported_grant_type" =>
            $"Client {grant.ClientId} may not use client credentials: not retried. It takes an OAuth Server-to-Server credential; see {Console}.",
        "invalid_request" when grant.OrganizationId is null =>
            $"IMS took the request of client {grant.ClientId} for incomplete: not retried. A client that several organisations use needs Adobe:OrganizationId.",
        "access_denied" =>
            $"IMS denied access to client {grant.ClientId}: not retried. See at {Console} whether the organisation still has the product and the credential a product profile.",
        _ => $"IMS refused client {grant.ClientId} a token: not retried. See that Adobe:ImsBaseAddress ({endpoint.Host.Authority}) is right, and the credential at {Console}.",
    };
}
