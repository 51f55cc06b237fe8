using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Tests.Support;

/// <summary>All that the application logs, at every level.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<(string Category, LogLevel Level, string Text)> _lines = new();

    public IReadOnlyList<string> All => [.. _lines.Select(static line => line.Text)];

    /// <summary>What the webhook says at a level or above.</summary>
    public IReadOnlyList<string> OfEvents(LogLevel least = LogLevel.Warning) =>
        [.. _lines.Where(line => line.Category == "AdobeSdk.Events" && line.Level >= least).Select(static line => line.Text)];

    /// <summary>Waits until a line holds a text.</summary>
    public async Task WaitForAsync(string text)
    {
        while (!All.Any(line => line.Contains(text, StringComparison.Ordinal)))
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, ConcurrentQueue<(string, LogLevel, string)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((category, logLevel, $"{formatter(state, exception)} {exception}".Trim()));
    }
}
