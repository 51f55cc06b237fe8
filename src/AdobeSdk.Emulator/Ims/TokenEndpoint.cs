using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Ims;

/// <summary><c>POST /ims/token/v3</c> (and v2, which differs in nothing that a client credential sees).</summary>
internal sealed class TokenEndpoint(ClientRegistry clients, TokenRegistry tokens, EmulatorOptions options)
{
    private static readonly char[] ScopeSeparators = [',', ' '];

    public async Task HandleAsync(HttpContext context)
    {
        ImsForm form = await ImsForm.ReadAsync(context).ConfigureAwait(false);
        if (Refusal(form) is { } refusal)
        {
            await refusal.WriteAsync(context).ConfigureAwait(false);
            return;
        }

        string token = tokens.Issue(form["client_id"]!, Scopes(form));
        await Answer.JsonAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["access_token"] = token,
            ["token_type"] = "bearer",
            ["expires_in"] = (long)options.TokenLifetime.TotalSeconds,
        }).ConfigureAwait(false);
    }

    // Adobe documents no error texts for this grant; the words below are RFC 6749's, and the statuses those of its JWT exchange.
    private ImsRefusal? Refusal(ImsForm form)
    {
        if (Missing(form, "grant_type") is { } noGrant)
        {
            return noGrant;
        }

        if (form["grant_type"] != "client_credentials")
        {
            return new ImsRefusal(400, "unsupported_grant_type", "The emulator only knows grant_type client_credentials");
        }

        if ((Missing(form, "client_id") ?? Missing(form, "client_secret") ?? Missing(form, "scope")) is { } missing)
        {
            return missing;
        }

        string id = form["client_id"]!;
        return !clients.Knows(id) ? new ImsRefusal(400, "invalid_client", "client not found")
            : !clients.Accepts(id, form["client_secret"]!) ? new ImsRefusal(401, "invalid_client", "invalid client_secret parameter")
            : clients.FirstNotGranted(id, Scopes(form)) is { } scope ? new ImsRefusal(400, "invalid_scope", $"scope not granted to this client: {scope}")
            : null;
    }

    private static ImsRefusal? Missing(ImsForm form, string name) =>
        string.IsNullOrEmpty(form[name]) ? ImsRefusal.Missing(name) : null;

    private static string[] Scopes(ImsForm form) =>
        form["scope"]!.Split(ScopeSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
