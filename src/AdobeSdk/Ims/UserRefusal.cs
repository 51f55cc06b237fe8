using System.Net;

namespace AdobeSdk.Ims;

/// <summary>Says in words what IMS's refusal of a user's sign-in means. The codes are RFC 6749's, 5.2; Adobe lists none for these grants.</summary>
internal static class UserRefusal
{
    private const string Console = "https://developer.adobe.com/console";

    /// <summary>The meaning, with what to do.</summary>
    public static string Meaning(ImsEndpoint endpoint, ImsGrant grant, HttpStatusCode status, string? code) => code switch
    {
        "invalid_client" when status == HttpStatusCode.BadRequest =>
            $"IMS does not know client {grant.ClientId}, or not at {endpoint.Host.Authority}: not retried. Copy the client id again from the project's user authentication credential at {Console}.",
        "invalid_client" =>
            $"IMS rejected the secret of client {grant.ClientId}, or misses one: not retried. OAuth Web App credentials have a secret (Adobe:ClientSecret), Native App and Single Page App credentials have none.",
        "unauthorized_client" or "unsupported_grant_type" =>
            $"Users cannot sign in with client {grant.ClientId}: not retried. It takes an OAuth Web App, Single Page App or Native App credential; see {Console}.",
        _ when grant.Code is not null =>
            $"IMS did not take the authorization code of client {grant.ClientId}: not retried. A code is good once and for a short time: sign in again.",
        _ =>
            $"The user's sign-in at client {grant.ClientId} has ended: not retried. It lasts 14 days without use, and the user can revoke it: sign in again (adobe login).",
    };
}
