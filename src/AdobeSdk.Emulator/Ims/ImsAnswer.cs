using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Ims;

/// <summary>What every IMS answer has in common.</summary>
internal static class ImsAnswer
{
    /// <summary>Marks the answer as one that must not be kept, and gives it the id that support asks for.</summary>
    public static void Stamp(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["x-debug-id"] = Guid.NewGuid().ToString("D");
    }

    public static Task ErrorAsync(HttpContext context, int status, string error, string description) =>
        Answer.JsonAsync(context, status, new JsonObject { ["error"] = error, ["error_description"] = description });
}
