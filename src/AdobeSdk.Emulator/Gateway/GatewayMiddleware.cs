using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Gateway;

/// <summary>What stands before every API: looks at key, token, scopes and limits before a service sees the request.</summary>
internal sealed class GatewayMiddleware(ClientRegistry clients, TokenRegistry tokens, SubmitLimit limit)
{
    private const string RequestId = "X-Request-Id";

    // Every Firefly scope list in Adobe's guides has these two.
    private static readonly string[] RequiredScopes = ["firefly_api", "ff_apis"];

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<AdobeRequest>()?.Host != AdobeHosts.Firefly)
        {
            return next(context);
        }

        string? id = context.Request.Headers[RequestId];
        context.Response.Headers[RequestId] = string.IsNullOrEmpty(id) ? Guid.NewGuid().ToString("D") : id;
        return Refusal(context) is { } refusal ? refusal.WriteAsync(context) : next(context);
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
