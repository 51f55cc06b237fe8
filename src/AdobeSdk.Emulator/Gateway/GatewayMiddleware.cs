using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Gateway;

/// <summary>What stands before every API: looks at key, token, scopes and limits before a service sees the request.</summary>
internal sealed class GatewayMiddleware(ClientRegistry clients, TokenRegistry tokens, SubmitLimit limit)
{
    // What every scope list in Adobe's guides to the API has.
    private static readonly Dictionary<string, string[]> RequiredScopes = new()
    {
        [AdobeHosts.Firefly] = ["firefly_api", "ff_apis"],
        [AdobeHosts.Photoshop] = ["openid", "AdobeID", "read_organizations"],
        [AdobeHosts.Image] = ["openid", "AdobeID", "read_organizations"],
        [AdobeHosts.Console] = ["openid", "AdobeID", "adobeio_api", "read_client_secret", "manage_client_secrets"],
        [AdobeHosts.Lightroom] = ["openid", "AdobeID", "lr_partner_apis"],
    };

    public Task InvokeAsync(HttpContext context, RequestDelegate next) =>
        context.Features.Get<AdobeRequest>() is { } request
        && RequiredScopes.TryGetValue(request.Host, out string[]? scopes)
        && Refusal(context, request, scopes) is { } refusal ? refusal.WriteAsync(context) : next(context);

    private GatewayRefusal? Refusal(HttpContext context, AdobeRequest request, string[] scopes)
    {
        bool lightroom = request.Host == AdobeHosts.Lightroom;
        string key = context.Request.Headers["x-api-key"].ToString();
        if (key.Length == 0)
        {
            return GatewayRefusal.KeyMissing;
        }

        if (!clients.Knows(key))
        {
            return GatewayRefusal.KeyInvalid;
        }

        // Whether Lightroom is well is said to every client.
        if (lightroom && request.Path == "/v2/health")
        {
            return null;
        }

        if (BearerToken.Of(context) is not { } text)
        {
            return lightroom ? GatewayRefusal.Unauthorized : GatewayRefusal.TokenMissing;
        }

        if (tokens.Find(text) is not { } token)
        {
            return GatewayRefusal.TokenInvalid;
        }

        if (token.ClientId != key)
        {
            return GatewayRefusal.KeyInvalid;
        }

        if (!Array.TrueForAll(scopes, token.Scopes.Contains))
        {
            return GatewayRefusal.ScopeMismatch;
        }

        // A catalog is somebody's.
        if (lightroom && !token.IsOfUser)
        {
            return GatewayRefusal.AccessForbidden;
        }

        context.Features.Set(token);
        return limit.Refuse(context, key);
    }
}
