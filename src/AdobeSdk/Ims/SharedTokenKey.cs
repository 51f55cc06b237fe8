using System.Security.Cryptography;
using System.Text;

namespace AdobeSdk.Ims;

/// <summary>The name of a token in a shared store: the same in every process, and told by nobody who does not know the secret.</summary>
internal static class SharedTokenKey
{
    // Changes when what is stored means something else, so that old and new processes can run side by side.
    private const string Version = "adobe-token/1";

    /// <summary>Derives the name.</summary>
    public static string Of(ImsEndpoint endpoint, ImsGrant grant)
    {
        // Escaped, so that no two identities read alike.
        string?[] parts = [Version, endpoint.Token.AbsoluteUri, grant.ClientId, grant.OrganizationId, grant.Scopes.ToString(), grant.ServiceAccount?.TechnicalAccountId];
        string identity = string.Join('\n', parts.Select(part => part is null ? "-" : "+" + Uri.EscapeDataString(part)));
        byte[] secret = Encoding.UTF8.GetBytes(grant.ClientSecret!.Reveal());
        return Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(identity)));
    }
}
