using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Ims;

/// <summary><c>POST /ims/token/v3</c> (and v2, which differs in nothing that clients of these grants see).</summary>
internal sealed class TokenEndpoint(ClientRegistry clients, TokenRegistry tokens, SignInRegistry signIns, EmulatorOptions options)
{
    private static readonly char[] ScopeSeparators = [',', ' '];

    public async Task HandleAsync(HttpContext context)
    {
        ImsForm form = await ImsForm.ReadAsync(context).ConfigureAwait(false);
        (JsonObject? answer, ImsRefusal? refusal) = form["grant_type"] switch
        {
            null or "" => Refuse(ImsRefusal.Missing("grant_type")),
            "client_credentials" => ForClient(form),
            "authorization_code" => ForCode(form),
            "refresh_token" => ForRefreshToken(form),
            _ => Refuse(new ImsRefusal(400, "unsupported_grant_type", "The emulator knows client_credentials, authorization_code and refresh_token")),
        };
        await (refusal?.WriteAsync(context) ?? Answer.JsonAsync(context, StatusCodes.Status200OK, answer!)).ConfigureAwait(false);
    }

    // Adobe documents no error texts for these grants; the words below are RFC 6749's, and the statuses those of its JWT exchange.
    private (JsonObject? Answer, ImsRefusal? Refusal) ForClient(ImsForm form)
    {
        if ((Missing(form, "client_id") ?? Missing(form, "client_secret") ?? Missing(form, "scope")) is { } missing)
        {
            return Refuse(missing);
        }

        string id = form["client_id"]!;
        string[] scopes = form["scope"]!.Split(ScopeSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Stranger(form) is { } stranger ? Refuse(stranger)
            : clients.FirstNotGranted(id, scopes) is { } scope ? Refuse(new ImsRefusal(400, "invalid_scope", $"scope not granted to this client: {scope}"))
            : (Issued(tokens.Issue(id, scopes)), null);
    }

    private (JsonObject? Answer, ImsRefusal? Refusal) ForCode(ImsForm form)
    {
        if ((Missing(form, "client_id") ?? Missing(form, "code") ?? Stranger(form)) is { } refusal)
        {
            return Refuse(refusal);
        }

        // Redeemed in any case: a code that was shown to somebody else is good no more.
        Consent? consent = signIns.Redeem(form["code"]!);
        bool proved = consent is not null && (consent.Challenge is null ? form["client_secret"] is not null : consent.IsProvedBy(form["code_verifier"]));
        return proved && consent!.ClientId == form["client_id"]
            ? (ForUser(consent), null)
            : Refuse(new ImsRefusal(400, "invalid_grant", "authorization code is invalid, used or expired, or code_verifier does not match"));
    }

    private (JsonObject? Answer, ImsRefusal? Refusal) ForRefreshToken(ImsForm form)
    {
        if ((Missing(form, "client_id") ?? Missing(form, "refresh_token") ?? Stranger(form)) is { } refusal)
        {
            return Refuse(refusal);
        }

        return signIns.Find(form["refresh_token"]!) is { } consent && consent.ClientId == form["client_id"]
            ? (ForUser(consent with { Nonce = null }), null)
            : Refuse(new ImsRefusal(400, "invalid_grant", "refresh token is invalid, revoked or expired"));
    }

    private JsonObject ForUser(Consent consent)
    {
        JsonObject answer = Issued(tokens.Issue(consent.ClientId, consent.Scopes, EmulatedUser.Id));
        answer["sub"] = EmulatedUser.Id;
        if (consent.Scopes.Contains("offline_access"))
        {
            answer["refresh_token"] = signIns.Remember(consent);
        }

        if (consent.Scopes.Contains("openid"))
        {
            long now = options.Time.GetUtcNow().ToUnixTimeSeconds();
            answer["id_token"] = SigningKey.Shared.Sign(new JsonObject
            {
                ["iss"] = "https://ims-na1.adobelogin.com",
                ["sub"] = EmulatedUser.Id,
                ["aud"] = consent.ClientId,
                ["iat"] = now,
                ["exp"] = now + (long)options.TokenLifetime.TotalSeconds,
                ["nonce"] = consent.Nonce,
            });
        }

        return answer;
    }

    private JsonObject Issued(string token) => new()
    {
        ["access_token"] = token,
        ["token_type"] = "bearer",
        ["expires_in"] = (long)options.TokenLifetime.TotalSeconds,
    };

    private ImsRefusal? Stranger(ImsForm form)
    {
        string id = form["client_id"]!;
        bool withoutSecret = form["grant_type"] != "client_credentials" && form["client_secret"] is null;
        return !clients.Knows(id) ? new ImsRefusal(400, "invalid_client", "client not found")
            : withoutSecret && clients.MayDoWithoutSecret(id) ? null
            : !clients.Accepts(id, form["client_secret"] ?? "", form["grant_type"]!) ? new ImsRefusal(401, "invalid_client", "invalid client_secret parameter")
            : null;
    }

    private static (JsonObject? Answer, ImsRefusal? Refusal) Refuse(ImsRefusal refusal) => (null, refusal);

    private static ImsRefusal? Missing(ImsForm form, string name) =>
        string.IsNullOrEmpty(form[name]) ? ImsRefusal.Missing(name) : null;
}
