using System.Globalization;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Ims;

/// <summary>The Developer Console's API for the secrets of a credential. Adobe documents no refusals of it; these are the emulator's.</summary>
internal sealed class SecretEndpoints(ClientRegistry clients, EmulatorOptions options)
{
    private const string Path = $"/{AdobeHosts.Console}/console/organizations/{{organizationId:long}}/credentials/{{credentialId}}/secrets";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, context => OfCredentialAsync(context, (client, secrets) => Answer.JsonAsync(context, 200, new JsonObject
        {
            ["client_id"] = client.Id,
            ["client_secrets"] = new JsonArray([.. secrets.All.Select(ToJson)]),
        })));
        routes.MapPost(Path, context => OfCredentialAsync(context, (_, secrets) => AddAsync(context, secrets)));
        routes.MapDelete($"{Path}/{{secretId}}", context => OfCredentialAsync(context, (_, secrets) => RemoveAsync(context, secrets)));
    }

    private Task OfCredentialAsync(HttpContext context, Func<EmulatorClient, ClientSecrets, Task> answer) =>
        clients.FindByCredential((string)context.Request.RouteValues["credentialId"]!) is { } client && clients.SecretsOf(client.Id) is { } secrets
            ? answer(client, secrets)
            : Answer.ErrorAsync(context, 404, "credential_not_found", "The emulator knows no client with this credential: name it in EmulatorOptions.Clients.");

    private Task AddAsync(HttpContext context, ClientSecrets secrets)
    {
        ClientSecret added = ClientSecret.New(options.Time.GetUtcNow());
        if (!secrets.TryAdd(added))
        {
            return Answer.ErrorAsync(context, 400, "secret_limit_reached", $"A credential has {ClientSecrets.Most} secrets at most.");
        }

        JsonObject body = ToJson(added);
        body["client_secret"] = added.Secret;
        return Answer.JsonAsync(context, 201, body);
    }

    private static Task RemoveAsync(HttpContext context, ClientSecrets secrets)
    {
        if (!secrets.Remove((string)context.Request.RouteValues["secretId"]!))
        {
            return Answer.ErrorAsync(context, 404, "secret_not_found", "The credential has no such secret.");
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private static JsonObject ToJson(ClientSecret secret) => new()
    {
        ["uuid"] = secret.Id,
        ["expires_at"] = "PERMANENT",
        ["expires_at_str"] = "PERMANENT",
        ["created_at"] = Milliseconds(secret.CreatedAt),
        ["created_at_str"] = secret.CreatedAt.UtcDateTime.ToString("u", CultureInfo.InvariantCulture),
        ["secret_usages"] = secret.Usages.IsEmpty ? null : new JsonArray([.. secret.Usages.Select(static usage => new JsonObject
        {
            ["last_used_at"] = Milliseconds(usage.Value),
            ["grant_type"] = usage.Key,
        })]),
    };

    private static string Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}
