using AdobeSdk.Jobs.News;

namespace AdobeSdk.Tests.Jobs.News;

/// <summary>Who hears the news of a job.</summary>
public class ListenerTests
{
    private readonly JobNews _news = new();

    [Fact]
    public async Task Everybody_who_waits_hears_of_it_though_others_have_gone()
    {
        using CancellationTokenSource gone = new();
        Task<long> first = _news.NextAsync("job", 0, gone.Token);
        Task<long> second = _news.NextAsync("job", 0, CancellationToken.None);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);

        _news.NotifyEnded("job");

        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task News_from_before_are_heard_at_once_and_only_once()
    {
        _news.NotifyEnded("other");
        _news.NotifyEnded("job");

        Assert.Equal(2, await _news.NextAsync("job", 0, CancellationToken.None));
        Assert.Equal((2, null), (_news.LatestOf("job"), _news.LatestOf("a job of nobody's")));
        Task<long> next = _news.NextAsync("job", 2, CancellationToken.None);
        Assert.False(next.IsCompleted);
        _news.NotifyEnded("job");
        Assert.Equal(3, await next);
    }

    [Fact]
    public void The_latest_ten_thousand_are_remembered()
    {
        _news.NotifyEnded("first");
        _news.NotifyEnded("second");
        for (int i = 0; i < 9_998; i++)
        {
            _news.NotifyEnded($"job-{i}");
        }

        Assert.Equal((1, 2), (_news.LatestOf("first"), _news.LatestOf("second")));
        _news.NotifyEnded("second");
        Assert.Equal((null, 10_001), (_news.LatestOf("first"), _news.LatestOf("second")));
        _news.NotifyEnded("one more");

        Assert.Equal(10_001, _news.LatestOf("second"));
    }

    [Fact]
    public void A_job_without_an_id_is_none() => Assert.Throws<ArgumentException>(() => _news.NotifyEnded(""));
}
