using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Ims;

/// <summary>Adobe's identity service, as far as a server-to-server client needs it.</summary>
internal sealed class ImsEndpoints(TokenEndpoint token, ExchangeEndpoint exchange, TokenRegistry tokens)
{
    public void Map(IEndpointRouteBuilder routes, string host)
    {
        RouteGroupBuilder ims = routes.MapGroup($"/{host}/ims");
        ims.MapPost("/token/v3", token.HandleAsync);
        ims.MapPost("/token/v2", token.HandleAsync);
        ims.MapPost("/exchange/jwt", exchange.HandleAsync);
        ims.MapPost("/exchange/v1/jwt", exchange.HandleAsync);
        ims.MapMethods("/validate_token/v1", [HttpMethods.Post, HttpMethods.Get], ValidateAsync);
        ims.MapPost("/invalidate_token/v2", ForgetAsync);
        ims.MapPost("/revoke", ForgetAsync);
        ims.MapGet("/keys", KeysAsync);
        ims.MapGet("/.well-known/openid-configuration", ConfigurationAsync);
    }

    // A token that is not valid is no error: 200 with valid:false.
    private async Task ValidateAsync(HttpContext context)
    {
        ImsForm form = await ImsForm.ReadAsync(context).ConfigureAwait(false);
        string text = form["token"] ?? BearerToken.Of(context) ?? "";
        bool ours = tokens.Find(text) is { } issued && (form["client_id"] is not { } id || id == issued.ClientId);
        await Answer.JsonAsync(context, StatusCodes.Status200OK, ours
            ? new JsonObject { ["valid"] = true }
            : new JsonObject { ["valid"] = false, ["reason"] = "invalid_token" }).ConfigureAwait(false);
    }

    private async Task ForgetAsync(HttpContext context)
    {
        ImsForm form = await ImsForm.ReadAsync(context).ConfigureAwait(false);
        if (string.IsNullOrEmpty(form["token"]))
        {
            await ImsRefusal.Missing("token").WriteAsync(context).ConfigureAwait(false);
            return;
        }

        tokens.Revoke(form["token"]!);
    }

    private Task KeysAsync(HttpContext context) => Answer.JsonAsync(context, StatusCodes.Status200OK, new JsonObject
    {
        ["keys"] = new JsonArray(SigningKey.Shared.ToJsonWebKey()),
    });

    private Task ConfigurationAsync(HttpContext context)
    {
        AdobeRequest request = AdobeRequest.Of(context);
        string Url(string path) => request.UrlOf(request.Host, path);
        return Answer.JsonAsync(context, StatusCodes.Status200OK, new JsonObject
        {
            ["issuer"] = Url(""),
            ["token_endpoint"] = Url("/ims/token/v3"),
            ["revocation_endpoint"] = Url("/ims/revoke"),
            ["jwks_uri"] = Url("/ims/keys"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_basic", "client_secret_post"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["grant_types_supported"] = new JsonArray("client_credentials"),
        });
    }
}
