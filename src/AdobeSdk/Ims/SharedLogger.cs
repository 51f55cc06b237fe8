using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Ims;

/// <summary>Writes to the logs of everybody who shares a token source: each application reads in its own what becomes of its token.</summary>
internal sealed class SharedLogger : ILogger
{
    private ImmutableArray<ILogger> _loggers = [];

    /// <summary>Lets a log hear; one that is added twice hears once, until it is removed twice.</summary>
    public void Add(ILogger logger) => ImmutableInterlocked.Update(ref _loggers, static (all, added) => all.Add(added), logger);

    /// <summary>Takes a log out again.</summary>
    public void Remove(ILogger logger) => ImmutableInterlocked.Update(ref _loggers, static (all, removed) => all.Remove(removed), logger);

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => _loggers.Any(logger => logger.IsEnabled(logLevel));

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        foreach (ILogger logger in _loggers.Distinct())
        {
            logger.Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
