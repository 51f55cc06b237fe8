using System.Security;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Storage;

/// <summary>The bucket that pre-signed links lead to. It has nothing to do with Adobe's tokens, and says so as S3 would.</summary>
internal sealed class StorageEndpoints(BlobStore blobs, SignedLinks links)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        string pattern = $"/{AdobeHosts.Storage}/{{**key}}";
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], Guarded(ReadAsync));
        routes.MapPut(pattern, Guarded(WriteAsync));
    }

    private RequestDelegate Guarded(Func<HttpContext, string, Task> inner) => context =>
    {
        string key = (string)context.Request.RouteValues["key"]!;
        if (context.Request.Headers.ContainsKey("Authorization") || context.Request.Headers.ContainsKey("x-api-key"))
        {
            return RefuseAsync(context, 400, "InvalidArgument", "Only one auth mechanism allowed: a signed link takes no Authorization and no x-api-key header.");
        }

        return links.Refuse(context.Request.Method, key, context.Request.Query) is { } reason
            ? RefuseAsync(context, 403, "AccessDenied", reason)
            : inner(context, key);
    };

    private async Task ReadAsync(HttpContext context, string key)
    {
        if (blobs.Get(key) is not { } blob)
        {
            await RefuseAsync(context, 404, "NoSuchKey", "The specified key does not exist.").ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = blob.ContentType;
        context.Response.ContentLength = blob.Bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(blob.Bytes, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(HttpContext context, string key)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        blobs.Put(key, body.ToArray(), context.Request.ContentType ?? "application/octet-stream", SignedLinks.LongestLifetime);
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string message) =>
        Answer.TextAsync(context, status, "application/xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{SecurityElement.Escape(message)}</Message></Error>");
}
