using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace AdobeSdk.Tests.Resilience;

/// <summary>What a server may answer, good and bad.</summary>
internal static class Answers
{
    public static async Task JsonAsync(HttpContext context, int status, string json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json);
    }

    public static async Task HtmlAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync("<html><body><h1>Oops</h1></body></html>");
    }

    /// <summary>The connection goes before a byte is answered.</summary>
    public static Task ResetAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>Headers and half of the promised body, then the connection goes.</summary>
    public static async Task ResetInBodyAsync(HttpContext context, int status)
    {
        byte[] half = Encoding.UTF8.GetBytes("""{"jobId":"job-1","statusUrl":"https://firefly-api""");
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = half.Length * 2;
        await context.Response.Body.WriteAsync(half);
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    /// <summary>JSON that ends too early, though the message is whole.</summary>
    public static Task TruncatedJsonAsync(HttpContext context, int status) => JsonAsync(context, status, """{"jobId":"job-1","statusUr""");

    /// <summary>A status and nothing else.</summary>
    public static Task EmptyAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    /// <summary>A body that goes on for as long as somebody reads.</summary>
    public static async Task EndlessAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Features.Get<IHttpResponseBodyFeature>()!.DisableBuffering();
        byte[] block = Encoding.UTF8.GetBytes(new string('x', 16 * 1024));
        while (!context.RequestAborted.IsCancellationRequested)
        {
            try
            {
                await context.Response.Body.WriteAsync(block, context.RequestAborted);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>Headers that never come.</summary>
    public static Task NeverAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }
}
