using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Gateway;

/// <summary>What stands before every API: looks at key, token, scopes and limits before a service sees the request.</summary>
internal sealed class GatewayMiddleware(ClientRegistry clients, TokenRegistry tokens, SubmitLimit limit)
{
    // Every Firefly scope list in Adobe's guides has these two.
    private static readonly string[] RequiredScopes = ["firefly_api", "ff_apis"];

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        bool guarded = context.Features.Get<AdobeRequest>()?.Host == AdobeHosts.Firefly;
        return guarded && Refusal(context) is { } refusal ? refusal.WriteAsync(context) : next(context);
    }

    private GatewayRefusal? Refusal(HttpContext context)
    {
        string key = context.Request.Headers["x-api-key"].ToString();
        if (key.Length == 0)
        {
            return GatewayRefusal.KeyMissing;
        }

        if (!clients.Knows(key))
        {
            return GatewayRefusal.KeyInvalid;
        }

        if (BearerToken.Of(context) is not { } text)
        {
            return GatewayRefusal.TokenMissing;
        }

        if (tokens.Find(text) is not { } token)
        {
            return GatewayRefusal.TokenInvalid;
        }

        if (token.ClientId != key)
        {
            return GatewayRefusal.KeyInvalid;
        }

        if (!Array.TrueForAll(RequiredScopes, token.Scopes.Contains))
        {
            return GatewayRefusal.ScopeMismatch;
        }

        context.Features.Set(token);
        return limit.Refuse(context, key);
    }
}
