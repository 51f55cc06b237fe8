using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Lightroom.Protocol;

/// <summary>Writes answers as the catalog does.</summary>
internal static class LightroomAnswer
{
    /// <summary>What stands before every JSON body, errors included.</summary>
    private const string Guard = "while (1) {}\n";

    public static Task JsonAsync(HttpContext context, int status, JsonNode body) =>
        Answer.TextAsync(context, status, "application/json", Guard + Answer.Text(body));

    public static Task CreatedAsync(HttpContext context)
    {
        AdobeRequest request = AdobeRequest.Of(context);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentLength = 0;
        context.Response.Headers.Location = request.UrlOf(request.Host, request.Path);
        return Task.CompletedTask;
    }
}
