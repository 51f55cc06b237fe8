using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AdobeSdk.Emulator.Ims;

/// <summary>
/// <c>GET /ims/authorize/v2</c>: the user signs in and consents at once, without a page, and the browser goes back with a
/// code. What is wrong with the client or its redirect URI is said here; everything else is told to the redirect URI.
/// </summary>
internal sealed class AuthorizeEndpoint(ClientRegistry clients, SignInRegistry signIns)
{
    private static readonly char[] s_separators = [',', ' '];

    public async Task HandleAsync(HttpContext context)
    {
        IQueryCollection query = context.Request.Query;
        string id = query["client_id"].ToString();
        if (Refusal(id, query["redirect_uri"].ToString()) is { } refusal)
        {
            await refusal.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Redirect(QueryHelpers.AddQueryString(query["redirect_uri"].ToString(), Answer(id, query)));
    }

    private ImsRefusal? Refusal(string id, string redirectUri) =>
        id.Length == 0 ? ImsRefusal.Missing("client_id")
        : !clients.Knows(id) ? new ImsRefusal(400, "invalid_client", "client not found")
        : !clients.RedirectsTo(id, redirectUri) ? new ImsRefusal(400, "invalid_redirect_uri", "redirect_uri is missing or not one of the client's")
        : null;

    private Dictionary<string, string?> Answer(string id, IQueryCollection query)
    {
        string[] scopes = query["scope"].ToString().Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string type = query["response_type"].ToString();
        string? error = type is not ("" or "code") ? "unsupported_response_type"
            : clients.FirstNotGranted(id, scopes) is not null ? "invalid_scope"
            : clients.IsPublic(id) && query["code_challenge"].ToString().Length == 0 ? "invalid_request"
            : !signIns.UserConsents ? "access_denied"
            : null;
        string state = query["state"].ToString();
        return new Dictionary<string, string?>
        {
            [error is null ? "code" : "error"] = error ?? signIns.Authorize(new Consent(id, scopes)
            {
                Challenge = query["code_challenge"] is [{ Length: > 0 } challenge] ? challenge : null,
                Method = query["code_challenge_method"] is [{ Length: > 0 } method] ? method : "plain",
                Nonce = query["nonce"] is [{ Length: > 0 } nonce] ? nonce : null,
            }),
            ["state"] = state.Length > 0 ? state : null,
        };
    }
}
