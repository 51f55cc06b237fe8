using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Ims;

/// <summary>Adobe's identity service.</summary>
internal sealed class ImsEndpoints(TokenEndpoint token, ExchangeEndpoint exchange, AuthorizeEndpoint authorize, TokenRegistry tokens, SignInRegistry signIns)
{
    public void Map(IEndpointRouteBuilder routes, string host)
    {
        RouteGroupBuilder ims = routes.MapGroup($"/{host}/ims");
        ims.MapPost("/token/v3", token.HandleAsync);
        ims.MapPost("/token/v2", token.HandleAsync);
        ims.MapPost("/token/v1", token.HandleAsync);
        ims.MapPost("/exchange/jwt", exchange.HandleAsync);
        ims.MapPost("/exchange/v1/jwt", exchange.HandleAsync);
        ims.MapMethods("/validate_token/v1", [HttpMethods.Post, HttpMethods.Get], ValidateAsync);
        ims.MapPost("/invalidate_token/v2", ForgetAsync);
        ims.MapPost("/revoke", ForgetAsync);
        ims.MapGet("/authorize/v2", authorize.HandleAsync);
        ims.MapGet("/authorize/v1", authorize.HandleAsync);
        ims.MapGet("/userinfo/v2", context => OfUserAsync(context, static user => EmulatedUser.Info(user.Scopes)));
        ims.MapGet("/profile/v1", context => OfUserAsync(context, EmulatedUser.Profile));
        ims.MapGet("/organizations/v6", context => OfUserAsync(context, static _ => EmulatedUser.Organizations()));
        ims.MapGet("/keys", KeysAsync);
        ims.MapGet("/.well-known/openid-configuration", ConfigurationAsync);
    }

    // A token that is not valid is no error: 200 with valid:false.
    private async Task ValidateAsync(HttpContext context)
    {
        ImsForm form = await ImsForm.ReadAsync(context).ConfigureAwait(false);
        string text = form["token"] ?? BearerToken.Of(context) ?? "";
        string? client = form["type"] == "refresh_token" ? signIns.Find(text)?.ClientId : tokens.Find(text)?.ClientId;
        bool ours = client is not null && (form["client_id"] is not { } id || id == client);
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
        signIns.Revoke(form["token"]!);
    }

    // Adobe documents no refusal here; RFC 6750, 3.1, has the word.
    private Task OfUserAsync(HttpContext context, Func<IssuedToken, JsonNode> tell) =>
        BearerToken.Of(context) is { } text && tokens.Find(text) is { } user
            ? Answer.JsonAsync(context, StatusCodes.Status200OK, tell(user))
            : new ImsRefusal(401, "invalid_token", "token is missing, revoked or expired").WriteAsync(context);

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
            ["authorization_endpoint"] = Url("/ims/authorize/v2"),
            ["token_endpoint"] = Url("/ims/token/v3"),
            ["userinfo_endpoint"] = Url("/ims/userinfo/v2"),
            ["revocation_endpoint"] = Url("/ims/revoke"),
            ["jwks_uri"] = Url("/ims/keys"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_basic", "client_secret_post"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["scopes_supported"] = new JsonArray("openid", "email", "profile"),
            ["grant_types_supported"] = new JsonArray("authorization_code", "refresh_token", "client_credentials"),
        });
    }
}
