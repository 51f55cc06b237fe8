using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Tests.Ims;

/// <summary>Keeps everything that is logged, at every level, scopes included, and lets a test wait for an entry.</summary>
internal sealed class LogRecorder : ILogger, ILoggerProvider
{
    private readonly SemaphoreSlim _more = new(0);

    public ConcurrentQueue<(LogLevel Level, string Text)> Entries { get; } = new();

    public string All => string.Join('\n', Entries.Select(entry => entry.Text));

    /// <summary>Waits until that many more entries have come whose text holds <paramref name="part"/>.</summary>
    public async Task WaitForAsync(string part, int count = 1)
    {
        while (Entries.Count(entry => entry.Text.Contains(part, StringComparison.Ordinal)) < count)
        {
            Assert.True(await _more.WaitAsync(TimeSpan.FromSeconds(30)), $"'{part}' was not logged {count} times, but:\n{All}");
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Keep(LogLevel.Trace, Describe(state));
        return null;
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Keep(logLevel, $"{formatter(state, exception)} {Describe(state)} {exception}");

    public void Dispose()
    {
    }

    private static string Describe(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values
        ? string.Join(' ', values.Select(value => $"{value.Key}={value.Value}"))
        : $"{state}";

    private void Keep(LogLevel level, string text)
    {
        Entries.Enqueue((level, text));
        _more.Release();
    }
}
