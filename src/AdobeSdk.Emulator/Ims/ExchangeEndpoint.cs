using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Ims;

/// <summary>
/// <c>POST /ims/exchange/jwt</c>: a token for a Service Account's signed assertion. Adobe retired it by 2026-03-01; here it
/// goes on, with the refusals that its guide lists. Its <c>expires_in</c> is in milliseconds.
/// </summary>
internal sealed class ExchangeEndpoint(ClientRegistry clients, TokenRegistry tokens, EmulatorOptions options)
{
    public async Task HandleAsync(HttpContext context)
    {
        ImsForm form = await ImsForm.ReadAsync(context).ConfigureAwait(false);
        Assertion? assertion = Assertion.Read(form["jwt_token"]);
        if (Refusal(form, assertion) is { } refusal)
        {
            await refusal.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        // What an assertion claims is not what APIs check: a Service Account's token is good for every API of its project.
        string token = tokens.Issue(form["client_id"]!, ["openid", "AdobeID", "firefly_api", "ff_apis", .. assertion!.MetaScopes]);
        await Answer.JsonAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["token_type"] = "bearer",
            ["access_token"] = token,
            ["expires_in"] = (long)options.TokenLifetime.TotalMilliseconds,
        }).ConfigureAwait(false);
    }

    // In the order in which Adobe's guide lists them.
    private ImsRefusal? Refusal(ImsForm form, Assertion? assertion)
    {
        string id = form["client_id"] ?? "";
        if (!clients.Knows(id))
        {
            return new ImsRefusal(400, "invalid_client", "client not found");
        }

        if (!clients.Accepts(id, form["client_secret"] ?? "", "jwt_exchange"))
        {
            return new ImsRefusal(401, "invalid_client", "invalid client_secret parameter");
        }

        if (assertion is null)
        {
            return new ImsRefusal(400, "invalid_token", "JWT token is missing or cannot be decoded");
        }

        return assertion.Problem(id, options.Time.GetUtcNow()) ?? Refusal(clients.Find(id), assertion);
    }

    private ImsRefusal? Refusal(EmulatorClient? client, Assertion assertion) =>
        client is null ? null
        : !client.Certificates.Any(assertion.IsSignedBy) ? new ImsRefusal(400, "invalid_signature", "JWT signature does not match any certificate of the client")
        : client.MetaScopes is { } granted && assertion.MetaScopes.FirstOrDefault(scope => !granted.Contains(scope)) is { } refused ? new ImsRefusal(400, "invalid_scope", $"metascope not bound to this client: {refused}")
        : null;
}
