using System.Buffers;

namespace AdobeSdk.Credentials;

/// <summary>What ids and tokens must look like to go into a header. The messages never hold the values of secrets.</summary>
internal static class CredentialRules
{
    // RFC 6750, 2.1: what a bearer token may be made of.
    private static readonly SearchValues<char> s_token =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=");

    /// <summary>Whether the text can be sent as a bearer token.</summary>
    public static bool IsToken(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(s_token);

    /// <summary>What is wrong with a place's values.</summary>
    public static IEnumerable<string> Check(CredentialSource source)
    {
        if (source.ClientId is { } id && id.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            yield return $"The client id from {source.Name} holds white space or a character that no client id has: copy it again from the Developer Console.";
        }

        if (source.AccessToken?.Reveal() is { } token)
        {
            if (!IsToken(token))
            {
                yield return $"The access token from {source.Name} holds a character that no token has: copy it again, in one line.";
            }
            else if (source.ClientId is not null && AccessTokenClaims.Read(token).ClientId is { } issuedTo && issuedTo != source.ClientId)
            {
                yield return $"The access token from {source.Name} was issued to client {issuedTo}, but the client id there is {source.ClientId}: Adobe takes only tokens of the same client.";
            }
        }
    }
}
