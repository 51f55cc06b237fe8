using System.Security.Cryptography;
using System.Text;
using AdobeSdk.Errors;

namespace AdobeSdk.SignIn;

/// <summary>The address that a user's browser comes back to after the sign-in.</summary>
internal static class RedirectedAddress
{
    private const int EnoughOfADescription = 200;

    /// <summary>Takes the authorization code out of it.</summary>
    /// <exception cref="AdobeAuthenticationException">IMS has refused, or the address is not this sign-in's.</exception>
    public static string Code(Uri redirected, AdobeSignInRequest request)
    {
        Dictionary<string, string> answer = Read(redirected);

        // Before anything else: whoever sends a browser here with an answer of his own would sign the user in as himself.
        if (!answer.TryGetValue("state", out string? state) || !Same(state, request.State))
        {
            throw new AdobeAuthenticationException("The browser came back with another sign-in's state, or none: sign in again, in one window.");
        }

        if (answer.TryGetValue("error", out string? error))
        {
            string said = answer.TryGetValue("error_description", out string? words) ? $" ({Shown(words)})" : "";
            throw new AdobeAuthenticationException($"{Meaning(error)} IMS said {Shown(error)}{said}.") { ErrorCode = Shown(error) };
        }

        return answer.TryGetValue("code", out string? code) && code.Length > 0
            ? code
            : throw new AdobeAuthenticationException("The browser came back without an authorization code: sign in again.");
    }

    private static string Meaning(string error) => error switch
    {
        "access_denied" => "The user did not consent.",
        "login_required" or "consent_required" or "interaction_required" => "IMS cannot sign the user in without asking.",
        "invalid_scope" or "invalid_scopes" => "IMS refused the scopes: see which of them the credential may ask users for.",
        "invalid_redirect_uri" => "IMS does not know the redirect URI: name one that the credential lists in the Developer Console.",
        _ => "IMS did not sign the user in.",
    };

    // By the query, or by the fragment if a browser's address was pasted that was given its answer there.
    private static Dictionary<string, string> Read(Uri redirected)
    {
        string text = redirected.IsAbsoluteUri ? redirected.Query : "";
        string values = text.Length > 1 ? text : redirected.IsAbsoluteUri ? redirected.Fragment : "";
        Dictionary<string, string> answer = new(StringComparer.Ordinal);
        foreach (string pair in values.TrimStart('?', '#').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = pair.Split('=', 2);
            answer.TryAdd(Decode(parts[0]), parts.Length > 1 ? Decode(parts[1]) : "");
        }

        return answer;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static string Shown(string text) => Redaction.Clean(text.Length > EnoughOfADescription ? text[..EnoughOfADescription] : text).TrimEnd('.');

    private static bool Same(string one, string other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));
}
