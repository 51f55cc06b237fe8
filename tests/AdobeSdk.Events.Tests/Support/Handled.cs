using System.Threading.Channels;

namespace AdobeSdk.Events.Tests.Support;

/// <summary>The events that a handler gets.</summary>
internal sealed class Handled
{
    private readonly Channel<AdobeEvent> _events = Channel.CreateUnbounded<AdobeEvent>();

    /// <summary>Those that nobody has asked for yet.</summary>
    public IReadOnlyList<AdobeEvent> Left
    {
        get
        {
            List<AdobeEvent> left = [];
            while (_events.Reader.TryRead(out AdobeEvent? next))
            {
                left.Add(next);
            }

            return left;
        }
    }

    public Task Take(AdobeEvent adobeEvent, CancellationToken cancellationToken) => _events.Writer.WriteAsync(adobeEvent, cancellationToken).AsTask();

    public async Task<AdobeEvent> NextAsync() => await _events.Reader.ReadAsync(TestContext.Current.CancellationToken);
}
