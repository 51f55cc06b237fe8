using AdobeSdk.Credentials;
using AdobeSdk.Ims;
using AdobeSdk.Tests.Http;
using Microsoft.Extensions.Time.Testing;

namespace AdobeSdk.Tests.Ims;

/// <summary>Who shares a token with whom, and for how long.</summary>
public sealed class TokenSourcePoolTests : IAsyncLifetime
{
    private readonly TokenSourcePool _pool = new();
    private readonly FakeTimeProvider _time = new();
    private readonly LogRecorder _log = new();
    private LocalAdobe _adobe = null!;

    public async ValueTask InitializeAsync() => _adobe = await LocalAdobe.StartAsync();

    public ValueTask DisposeAsync() => _adobe.DisposeAsync();

    [Fact]
    public async Task Equal_identities_share_one_token_whoever_asks()
    {
        using TokenLease one = _pool.Acquire(Request(), _log);
        using TokenLease other = _pool.Acquire(Request(), _log);

        TokenSnapshot token = await one.Source.GetAsync(CancellationToken.None);

        Assert.Same(token, other.Source.Current);
        Assert.Single(_adobe.TokenRequests);
    }

    [Fact]
    public void Who_differs_in_anything_shares_nothing()
    {
        AdobeCredentials me = Request().Credentials;
        ServiceAccount account = new("1@AdobeOrg", "2@techacct.adobe.com", ScopeSet.Parse("openid"), new("key"));
        TokenRequest[] requests =
        [
            Request(),
            Request() with { Scopes = ScopeSet.Parse("another_api") },
            Request() with { Clock = new MonotonicClock(new FakeTimeProvider()) },
            Request() with { Endpoint = ImsEndpoint.Of(new Uri("https://ims-na1-stg1.adobelogin.com"), emulator: null) },
            Request() with { Store = new MemoryTokenStore() },
            Request() with { Store = new MemoryTokenStore() },
            With(new() { Source = "test", ClientId = "other", ClientSecret = me.ClientSecret }),
            With(new() { Source = "test", ClientId = me.ClientId, ClientSecret = new("other") }),
            With(new() { Source = "test", ClientId = me.ClientId, ClientSecret = me.ClientSecret, OrganizationId = "1@AdobeOrg" }),
            With(new() { Source = "test", ClientId = me.ClientId, ClientSecret = me.ClientSecret, AccessToken = new("pasted") }),
            With(new() { Source = "test", ClientId = me.ClientId, ClientSecret = me.ClientSecret, AccessToken = new("pasted-2") }),
            With(new() { Source = "test", ClientId = me.ClientId, ClientSecret = me.ClientSecret, ServiceAccount = account }),
            With(new() { Source = "test", ClientId = me.ClientId, ClientSecret = me.ClientSecret, ServiceAccount = account with { TechnicalAccountId = "3@techacct.adobe.com" } }),
            With(new() { Source = "test", ClientId = me.ClientId, ClientSecret = me.ClientSecret, ServiceAccount = account with { PrivateKey = new("other") } }),
        ];

        TokenSource[] sources = [.. requests.Select(request => _pool.Acquire(request, _log).Source)];

        Assert.Equal(requests.Length, sources.Distinct().Count());
    }

    [Fact]
    public async Task A_token_outlives_its_last_client_as_long_as_it_is_valid()
    {
        TokenSource source;
        using (TokenLease lease = _pool.Acquire(Request(), _log))
        {
            source = lease.Source;
            await source.GetAsync(CancellationToken.None);
        }

        _time.Advance(TimeSpan.FromHours(23));
        using (_pool.Acquire(Request() with { Scopes = ScopeSet.Parse("another_api") }, _log))
        using (TokenLease again = _pool.Acquire(Request(), _log))
        {
            Assert.Same(source, again.Source);
        }

        _time.Advance(TimeSpan.FromHours(1));
        using (_pool.Acquire(Request() with { Scopes = ScopeSet.Parse("a_third_api") }, _log))
        using (TokenLease later = _pool.Acquire(Request(), _log))
        {
            Assert.NotSame(source, later.Source);
        }
    }

    [Fact]
    public void A_source_without_a_token_is_kept_while_somebody_holds_it()
    {
        using TokenLease first = _pool.Acquire(Request(), _log);
        using (TokenLease second = _pool.Acquire(Request(), _log))
        {
            // Twice is once: the first one still holds it.
            second.Dispose();
        }

        using TokenLease unrelated = _pool.Acquire(Request() with { Scopes = ScopeSet.Parse("another_api") }, _log);
        using TokenLease third = _pool.Acquire(Request(), _log);

        Assert.Same(first.Source, third.Source);
    }

    [Fact]
    public async Task A_changed_secret_uses_the_token_so_far_until_it_has_one_of_its_own()
    {
        using TokenLease lease = _pool.Acquire(Request(), _log);
        await lease.Source.GetAsync(CancellationToken.None);

        lease.Switch(With(new() { Source = "test", ClientId = "my-client", ClientSecret = new("new-secret") }));

        Assert.Equal("token-1", lease.Source.Current?.Token);
        await _log.WaitForAsync("New token", 2);
        Assert.Equal("token-2", lease.Source.Current?.Token);
        Assert.Equal(["my-secret", "new-secret"], _adobe.TokenRequests.Select(request => request.Body.Split("client_secret=")[1].Split('&')[0]));
    }

    [Fact]
    public async Task Another_client_never_uses_the_token_so_far()
    {
        using TokenLease lease = _pool.Acquire(Request(), _log);
        await lease.Source.GetAsync(CancellationToken.None);

        lease.Switch(With(new() { Source = "test", ClientId = "other", ClientSecret = new("my-secret") }));

        Assert.Null(lease.Source.Current);
        Assert.Equal("other", lease.Source.ClientId);
    }

    [Fact]
    public async Task A_token_that_is_there_already_is_not_pushed_aside_by_an_older_one()
    {
        TokenRequest changed = With(new() { Source = "test", ClientId = "my-client", ClientSecret = new("new-secret") });
        using TokenLease lease = _pool.Acquire(Request(), _log);
        await lease.Source.GetAsync(CancellationToken.None);
        using TokenLease first = _pool.Acquire(changed, _log);
        TokenSnapshot there = await first.Source.GetAsync(CancellationToken.None);

        lease.Switch(changed);

        Assert.Same(there, lease.Source.Current);
    }

    [Fact]
    public void A_lease_that_was_given_back_switches_no_more()
    {
        TokenLease lease = _pool.Acquire(Request(), _log);
        TokenSource source = lease.Source;
        lease.Dispose();

        lease.Switch(With(new() { Source = "test", ClientId = "other", ClientSecret = new("my-secret") }));

        Assert.Same(source, lease.Source);
    }

    [Fact]
    public void The_same_credentials_again_change_nothing()
    {
        using TokenLease lease = _pool.Acquire(Request(), _log);
        TokenSource source = lease.Source;

        lease.Switch(Request());

        Assert.Same(source, lease.Source);
    }

    [Fact]
    public async Task Everybody_who_shares_a_token_reads_in_a_log_of_his_own_what_becomes_of_it_and_nobody_twice()
    {
        LogRecorder other = new();
        LogRecorder gone = new();
        using TokenLease lease = _pool.Acquire(Request(), _log);
        using TokenLease twice = _pool.Acquire(Request(), _log);
        using TokenLease second = _pool.Acquire(Request(), other);
        _pool.Acquire(Request(), gone).Dispose();

        await lease.Source.GetAsync(CancellationToken.None);
        await other.WaitForAsync("New token for client my-client (openid), valid for 1.00:00:00.");
        await _log.WaitForAsync("New token");

        Assert.Single(_log.Entries);
        Assert.Empty(gone.Entries);
    }

    private TokenRequest Request() => new(
        new AdobeCredentials { Source = "test", ClientId = "my-client", ClientSecret = new("my-secret") },
        ImsEndpoint.Of(_adobe.Address, emulator: null),
        ScopeSet.Parse("openid"),
        new MonotonicClock(_time));

    private TokenRequest With(AdobeCredentials credentials) => Request() with { Credentials = credentials };
}
