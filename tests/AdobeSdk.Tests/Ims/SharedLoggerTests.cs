using AdobeSdk.Ims;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Ims;

/// <summary>Whoever shares a token source hears what becomes of the token, once.</summary>
public class SharedLoggerTests
{
    private readonly SharedLogger _shared = new();

    [Fact]
    public void It_listens_if_anybody_does()
    {
        Assert.False(_shared.IsEnabled(LogLevel.Error));
        _shared.Add(NullLogger.Instance);
        Assert.False(_shared.IsEnabled(LogLevel.Error));
        _shared.Add(new LogRecorder());
        Assert.True(_shared.IsEnabled(LogLevel.Error));
    }

    [Fact]
    public void One_that_was_added_twice_hears_once_until_it_is_removed_twice()
    {
        LogRecorder log = new();
        _shared.Add(log);
        _shared.Add(log);
        _shared.LogInformation("first");
        _shared.Remove(log);
        _shared.LogInformation("second");
        _shared.Remove(log);
        _shared.LogInformation("third");

        Assert.Equal(["first", "second"], log.Entries.Select(static entry => entry.Text.Split(' ')[0]));
    }
}
