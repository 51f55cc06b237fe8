using System.Globalization;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Gateway;

/// <summary>An answer of the gateway itself: a six-digit code whose first three digits are the status.</summary>
internal sealed record GatewayRefusal(int Status, string Code, string Message, TimeSpan? RetryAfter = null)
{
    public static GatewayRefusal KeyMissing { get; } = new(403, "403000", "Api Key is required");

    public static GatewayRefusal KeyInvalid { get; } = new(403, "403003", "Api Key is invalid");

    public static GatewayRefusal TokenMissing { get; } = new(403, "403010", "Oauth token is missing.");

    /// <summary>Lightroom's own answer to a missing token.</summary>
    public static GatewayRefusal Unauthorized { get; } = new(401, "401010", "Oauth token is missing");

    /// <summary>Lightroom's, to a token that is not a user's.</summary>
    public static GatewayRefusal AccessForbidden { get; } = new(403, "4300", "Access is forbidden");

    public static GatewayRefusal TokenInvalid { get; } = new(401, "401013", "Oauth token is not valid");

    public static GatewayRefusal ScopeMismatch { get; } = new(403, "403011", "Scope mismatch");

    public static GatewayRefusal TooMany(TimeSpan wait) => new(429, "429050", "Too many requests", wait);

    public Task WriteAsync(HttpContext context)
    {
        if (RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return Answer.ErrorAsync(context, Status, Code, Message);
    }
}
