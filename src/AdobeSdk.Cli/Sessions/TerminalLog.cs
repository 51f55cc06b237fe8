using AdobeSdk.Cli.Output;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Cli.Sessions;

/// <summary>Shows the SDK's warnings to the person at the terminal. Errors come as exceptions and would be said twice.</summary>
internal sealed class TerminalLog : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Terminal.Note("warning", formatter(state, exception));
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Dispose()
    {
    }
}
