using System.Net;

namespace AdobeSdk.Tests.Threads;

/// <summary>Answers in turn, the last answer for ever; one answer, or its body, comes only once the gate is open.</summary>
/// <param name="statuses">The statuses of the answers.</param>
internal sealed class SlowWire(params HttpStatusCode[] statuses) : HttpMessageHandler
{
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _asked;

    /// <summary>The number of the answer that is slow, from 1; none if it is 0.</summary>
    public int Slow { get; init; }

    /// <summary>The number of the answer whose body is slow, from 1; none if it is 0.</summary>
    public int SlowBody { get; init; }

    /// <summary>How many requests have come.</summary>
    public int Asked => _asked;

    /// <summary>Lets the slow one come.</summary>
    public void Open() => _gate.SetResult();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int number = ++_asked;
        return CallersContext.After(number == Slow ? _gate.Task : Task.CompletedTask, () => new HttpResponseMessage(statuses[Math.Min(number, statuses.Length) - 1])
        {
            RequestMessage = request,
            Content = new SlowContent(number == SlowBody ? _gate.Task : Task.CompletedTask),
        });
    }
}
