using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Wire;

/// <summary>Writes answers.</summary>
internal static class Answer
{
    // Quotes in messages stay readable: nothing here ends up in a web page.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Task JsonAsync(HttpContext context, int status, JsonNode body) =>
        TextAsync(context, status, "application/json", Text(body));

    public static string Text(JsonNode body) => body.ToJsonString(Readable);

    public static Task TextAsync(HttpContext context, int status, string contentType, string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    /// <summary>The <c>error_code</c> and <c>message</c> of the gateway and of Firefly.</summary>
    public static Task ErrorAsync(HttpContext context, int status, string code, string message) =>
        JsonAsync(context, status, new JsonObject { ["error_code"] = code, ["message"] = message });
}
