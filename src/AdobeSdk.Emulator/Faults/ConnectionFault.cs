using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AdobeSdk.Emulator.Faults;

/// <summary>The connection breaks.</summary>
internal sealed class ConnectionFault(string name, Func<FaultScene, Task> apply) : Fault(name)
{
    internal override Task ApplyAsync(FaultScene scene) => apply(scene);

    internal static Task AbortAsync(FaultScene scene)
    {
        scene.Abort();
        return Task.CompletedTask;
    }

    internal static async Task ReadAndAbortAsync(FaultScene scene)
    {
        await scene.ReadAsync().ConfigureAwait(false);
        scene.Abort();
    }

    internal static async Task ActAndAbortAsync(FaultScene scene)
    {
        await scene.ActAsync().ConfigureAwait(false);
        scene.Abort();
    }

    internal static async Task AbortMidBodyAsync(FaultScene scene)
    {
        byte[] body = await scene.ActAsync().ConfigureAwait(false);
        HttpResponse response = scene.Context.Response;

        // At least one byte is promised and not sent, even where the answer has no body.
        response.ContentLength = body.Length + 1;
        StringBuilder head = new();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {response.StatusCode} {ReasonPhrases.GetReasonPhrase(response.StatusCode)}\r\n");
        foreach ((string name, var value) in response.Headers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        head.Append("\r\n");
        await scene.SendRawAndAbortAsync([.. Encoding.ASCII.GetBytes(head.ToString()), .. body.AsSpan(0, body.Length / 2)]).ConfigureAwait(false);
    }

    internal static async Task GarbageAsync(FaultScene scene)
    {
        await scene.ReadAsync().ConfigureAwait(false);
        await scene.SendRawAndAbortAsync("\u0016\u0003\u0001 while (1) {}\r\n\r\n"u8.ToArray()).ConfigureAwait(false);
    }
}
