using System.Threading.RateLimiting;
using AdobeSdk.Tests.Clients;
using AdobeSdk.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Limits;

/// <summary>Limiters of the application's own, which may have to ask another process before they grant anything.</summary>
public class SharedLimiterTests
{
    private static readonly TimeSpan s_minute = TimeSpan.FromSeconds(60.5);

    [Fact]
    public async Task A_registered_factory_makes_the_limiters()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        var factory = new RecordingFactory();
        await using var app = new NoteServices(adobe, services => services.AddSingleton<IAdobeRateLimiterFactory>(factory));
        app.Configuration["Adobe:Limits:Enabled"] = "true";
        app.Configuration["Adobe:OrganizationId"] = "1@AdobeOrg";
        app.Configuration["Adobe:Limits:ReadsPerMinute"] = "7";

        await app.Api.GetAsync("1");
        await app.Api.GetAsync("2");

        (AdobeLimitKey key, IReadOnlyList<AdobeLimitWindow> windows) = Assert.Single(factory.Made);
        Assert.Equal(new AdobeLimitKey("1@AdobeOrg", "firefly-api.adobe.io", AdobeCallClass.Read), key);
        Assert.Equal([new AdobeLimitWindow(7, s_minute)], windows);
        Assert.Equal(2, factory.Limiter.Asked);
        Assert.Equal(0, factory.Limiter.Queued);
        Assert.Equal(2, adobe.ApiRequests.Count());
    }

    [Fact]
    public async Task A_tenants_own_factory_goes_before_that_of_all()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        var others = new RecordingFactory();
        var own = new RecordingFactory();
        await using var app = new NoteServices(adobe, services =>
        {
            services.AddSingleton<IAdobeRateLimiterFactory>(others);
            services.AddKeyedSingleton<IAdobeRateLimiterFactory>("second", own);
            services.AddAdobe("second", options =>
            {
                options.ClientId = "second-client";
                options.ClientSecret = "second-secret";
                options.Emulator = adobe.Address;
            });
            services.AddNoteClient("second");
        });

        await app.Provider.GetRequiredKeyedService<NoteClient>("second").Api.GetAsync("1");

        Assert.Equal("second-client", Assert.Single(own.Made).Key.Organization);
        Assert.Empty(others.Made);
    }

    [Fact]
    public async Task Whoever_is_refused_elsewhere_waits_in_the_limiters_queue()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        var factory = new RecordingFactory { Limiter = { Free = false } };
        await using var app = new NoteServices(adobe, services => services.AddSingleton<IAdobeRateLimiterFactory>(factory));
        app.Configuration["Adobe:Limits:Enabled"] = "true";

        Task call = app.Api.GetAsync("1");
        await factory.Limiter.QueueEntered.Task;
        Assert.Empty(adobe.ApiRequests);
        factory.Limiter.Turn.SetResult();
        await call;

        Assert.Single(adobe.ApiRequests);
    }

    [Fact]
    public async Task A_refusal_elsewhere_says_the_place_to_a_caller_who_will_not_wait()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        var factory = new RecordingFactory { Limiter = { Free = false } };
        await using var app = new NoteServices(adobe, services => services.AddSingleton<IAdobeRateLimiterFactory>(factory));
        app.Configuration["Adobe:Limits:Enabled"] = "true";
        app.Configuration["Adobe:Limits:FailFast"] = "true";

        var refused = await Assert.ThrowsAsync<AdobeRateLimitException>(() => app.Api.GetAsync("1"));

        Assert.Equal(17, refused.QueuePosition);
        Assert.Equal(TimeSpan.FromSeconds(42), refused.RetryAfter);
        Assert.Equal(0, factory.Limiter.Queued);
    }

    private sealed class RecordingFactory : IAdobeRateLimiterFactory
    {
        public RemoteLimiter Limiter { get; } = new();

        public List<(AdobeLimitKey Key, IReadOnlyList<AdobeLimitWindow> Windows)> Made { get; } = [];

        public AdobeRateLimiter Create(AdobeLimitKey key, IReadOnlyList<AdobeLimitWindow> windows)
        {
            Made.Add((key, windows));
            return Limiter;
        }
    }

    /// <summary>A limiter that cannot answer at once, as one over a network cannot.</summary>
    private sealed class RemoteLimiter : AdobeRateLimiter
    {
        public bool Free { get; set; } = true;

        public int Asked { get; private set; }

        public int Queued { get; private set; }

        public TaskCompletionSource QueueEntered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Turn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override TimeSpan? IdleDuration => null;

        public override async ValueTask<RateLimitLease> TryAcquireAsync(int permitCount = 1, CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            Asked++;
            return Free ? Granted : Refused(17, TimeSpan.FromSeconds(42));
        }

        public override void Pause(TimeSpan duration, AdobePauseScope scope)
        {
        }

        public override RateLimiterStatistics? GetStatistics() => null;

        protected override RateLimitLease AttemptAcquireCore(int permitCount) => throw new InvalidOperationException("would have to wait");

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            Queued++;
            QueueEntered.SetResult();
            await Turn.Task.WaitAsync(cancellationToken);
            return Granted;
        }
    }
}
