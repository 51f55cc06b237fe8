using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Hosting;

/// <summary>A defect of the emulator itself answers 500 and names the exception; otherwise the caller would see an empty answer.</summary>
internal static class FailureMiddleware
{
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested && failure is not BadHttpRequestException)
        {
            await Answer.ErrorAsync(context, 500, "runtime_error", $"The emulator failed: {failure.GetType().Name}: {failure.Message}").ConfigureAwait(false);
        }
    }
}
