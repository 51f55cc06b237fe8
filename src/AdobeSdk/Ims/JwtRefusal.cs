using System.Net;
using AdobeSdk.Credentials;

namespace AdobeSdk.Ims;

/// <summary>
/// Says in words what IMS's refusal of an assertion means (Adobe I/O authentication guide, JWT), and that the day of such
/// credentials is over.
/// </summary>
internal static class JwtRefusal
{
    /// <summary>The meaning, with what to do.</summary>
    public static string Meaning(ImsEndpoint endpoint, ImsGrant grant, ServiceAccount account, HttpStatusCode status, string? code) =>
        $"{Cause(endpoint, grant, account, status, code)} Not retried. {RetiredCredential.Notice}.";

    private static string Cause(ImsEndpoint endpoint, ImsGrant grant, ServiceAccount account, HttpStatusCode status, string? code) => code switch
    {
        "invalid_client" when status == HttpStatusCode.BadRequest =>
            $"IMS does not know client {grant.ClientId}, or not at {endpoint.Host.Authority}: see that Adobe:ImsBaseAddress is that credential's environment.",
        "invalid_client" =>
            $"IMS rejected the secret of client {grant.ClientId}, or the client may no longer exchange assertions.",
        "invalid_token" =>
            "IMS could not read the assertion, or it had run out: see that this machine's clock is right.",
        "invalid_signature" =>
            $"No certificate that is attached to client {grant.ClientId} fits the private key: the certificate has run out, or the key is another credential's.",
        "invalid_scope" =>
            $"IMS refused the metascopes {account.MetaScopes} to client {grant.ClientId}: set Adobe:Jwt:MetaScopes to those of the credential's APIs.",
        "bad_request" =>
            $"IMS took the assertion for malformed: see that Adobe:OrganizationId ({account.OrganizationId}) ends in @AdobeOrg and Adobe:Jwt:TechnicalAccountId ({account.TechnicalAccountId}) in @techacct.adobe.com.",
        _ => $"IMS refused client {grant.ClientId} a token for its assertion.",
    };
}
