using System.Collections.Concurrent;
using System.Net;
using AdobeSdk.Events.Delivery;
using AdobeSdk.Events.Seen;
using AdobeSdk.Events.Tests.Support;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AdobeSdk.Events.Tests;

/// <summary>Handlers, the queue before them, and which events are known.</summary>
public class DeliveryTests
{
    [Fact]
    public async Task Handlers_are_called_for_their_type_each_in_a_scope_of_its_own()
    {
        Handled ofType = new(), ofAnother = new(), made = new();
        ConcurrentBag<ScopedService> scoped = [];
        await using TestApp app = await TestApp.StartAsync(
            handlers: handlers => handlers.OnEvent("job-succeeded", ofType.Take).OnEvent("another", ofAnother.Take).AddHandler<ScopedHandler>(),
            services: services => services.AddSingleton(made).AddSingleton(scoped).AddScoped<ScopedService>());

        await Post.SignedAsync(app, Post.Event("1"));
        await Post.SignedAsync(app, Post.Event("2"));

        Assert.Equal(["1", "2"], new[] { (await made.NextAsync()).Id, (await made.NextAsync()).Id }.Order());
        Assert.Equal(2, ofType.Left.Count);
        Assert.Empty(ofAnother.Left);
        Assert.Equal(2, scoped.Distinct().Count());
    }

    [Fact]
    public async Task A_handler_that_throws_is_logged_and_ends_nothing_else()
    {
        Handled handled = new();
        await using TestApp app = await TestApp.StartAsync(
            events: static o => o.ConcurrentHandlers = 1,
            handlers: handlers => handlers.OnEvent(static (_, _) => throw new InvalidOperationException("the handler's own")).OnEvent(handled.Take));

        await Post.SignedAsync(app, Post.Event("1"));
        await Post.SignedAsync(app, Post.Event("2"));

        Assert.Equal(["1", "2"], new[] { (await handled.NextAsync()).Id, (await handled.NextAsync()).Id });
        Assert.Contains(app.Log.OfEvents(), static line => line.StartsWith("The handler for every type failed at event 1 System.InvalidOperationException: the handler's own", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handler_that_cannot_be_made_does_not_end_the_queue()
    {
        Handled handled = new();
        bool broken = true;
        await using TestApp app = await TestApp.StartAsync(
            events: static o => o.ConcurrentHandlers = 1,
            handlers: handlers => handlers.OnEvent(handled.Take).AddHandler<ScopedHandler>(),
            services: services => services.AddSingleton(new Handled()).AddSingleton(new ConcurrentBag<ScopedService>()).AddScoped(_ => broken ? throw new InvalidOperationException("no service") : new ScopedService()));

        await Post.SignedAsync(app, Post.Event("1"));
        await app.Log.WaitForAsync("no service");
        broken = false;
        await Post.SignedAsync(app, Post.Event("2"));

        Assert.Equal("2", (await handled.NextAsync()).Id);
    }

    [Fact]
    public async Task When_too_many_events_wait_Adobe_is_asked_to_come_again_and_the_event_is_not_lost()
    {
        TaskCompletionSource go = new();
        Handled handled = new();
        await using TestApp app = await TestApp.StartAsync(
            events: static o => (o.ConcurrentHandlers, o.QueueCapacity) = (1, 1),
            handlers: handlers => handlers.OnEvent(async (e, ct) =>
            {
                await handled.Take(e, ct);
                await go.Task.WaitAsync(ct);
            }));
        await Post.SignedAsync(app, Post.Event("at work"));
        await handled.NextAsync();
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event("waiting"))).Status);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Post.SignedAsync(app, Post.Event("too many"))).Status);
        go.SetResult();
        Assert.Equal("waiting", (await handled.NextAsync()).Id);

        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event("too many"))).Status);
        Assert.Equal("too many", (await handled.NextAsync()).Id);
    }

    [Fact]
    public async Task Events_that_wait_when_the_application_ends_are_handled_first()
    {
        TaskCompletionSource go = new();
        Handled handled = new();
        await using TestApp app = await TestApp.StartAsync(
            events: static o => o.ConcurrentHandlers = 1,
            handlers: handlers => handlers.OnEvent(async (e, ct) =>
            {
                await handled.Take(e, ct);
                await go.Task.WaitAsync(ct);
            }));
        foreach (string id in new[] { "1", "2", "3" })
        {
            await Post.SignedAsync(app, Post.Event(id));
        }

        await handled.NextAsync();
        Task stop = app.StopAsync();
        go.SetResult();
        await stop;

        Assert.Equal(["2", "3"], handled.Left.Select(static e => e.Id));
    }

    [Fact]
    public async Task Events_that_the_applications_end_leaves_no_time_for_are_counted_in_the_log()
    {
        Handled handled = new();
        await using TestApp app = await TestApp.StartAsync(
            events: static o => o.ConcurrentHandlers = 1,
            handlers: handlers => handlers.OnEvent(async (e, ct) =>
            {
                await handled.Take(e, ct);
                await Task.Delay(Timeout.Infinite, ct);
            }));
        await Post.SignedAsync(app, Post.Event("1"));
        await Post.SignedAsync(app, Post.Event("2"));
        await handled.NextAsync();

        await app.Services.GetRequiredService<EventQueue>().StopAsync(new CancellationToken(canceled: true));

        Assert.Contains("1 events were not handled before the application ended", app.Log.OfEvents());
    }

    [Fact]
    public async Task Adobe_is_answered_after_the_handlers_if_the_application_wants_that()
    {
        int calls = 0;
        await using TestApp app = await TestApp.StartAsync(
            events: static o => o.AnswerAfterHandlers = true,
            handlers: handlers => handlers.OnEvent((_, _) => Interlocked.Increment(ref calls) == 1 ? throw new InvalidOperationException() : Task.CompletedTask));

        Assert.Equal(HttpStatusCode.InternalServerError, (await Post.SignedAsync(app, Post.Event())).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event())).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event())).Status);

        Assert.Equal(2, calls);
    }

    [Fact]
    public async Task Nodes_that_share_a_cache_handle_an_event_once()
    {
        MemoryDistributedCache cache = new(Options.Create(new MemoryDistributedCacheOptions()));
        Handled one = new(), other = new();
        await using TestApp first = await NodeAsync(one, cache);
        await using TestApp second = await NodeAsync(other, cache);

        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(first, Post.Event("1"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(second, Post.Event("1"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(second, Post.Event("2"))).Status);

        Assert.Equal("1", (await one.NextAsync()).Id);
        Assert.Equal("2", (await other.NextAsync()).Id);
        Assert.Contains("Event 1 was delivered again, and is dropped", second.Log.All);
    }

    [Fact]
    public async Task While_the_shared_cache_is_away_a_node_goes_by_its_own()
    {
        Handled handled = new();
        await using TestApp app = await TestApp.StartAsync(
            handlers: handlers => handlers.OnEvent(handled.Take), services: static services => services.AddSingleton<IAdobeEventStore>(new BrokenStore()));

        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event("1"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Post.SignedAsync(app, Post.Event("1"))).Status);

        Assert.Equal("1", (await handled.NextAsync()).Id);
        Assert.Contains("Event 1 was delivered again, and is dropped", app.Log.All);
        Assert.Contains("The events seen by other nodes cannot be asked for (IOException); this node goes by its own", app.Log.OfEvents());
    }

    [Fact]
    public async Task The_oldest_events_are_forgotten_first()
    {
        MemoryEventStore store = new(2);

        Assert.True(await store.TryAddAsync("1", default));
        Assert.True(await store.TryAddAsync("2", default));
        Assert.False(await store.TryAddAsync("1", default));
        Assert.True(await store.TryAddAsync("3", default));
        Assert.False(await store.TryAddAsync("2", default));
        Assert.True(await store.TryAddAsync("1", default));

        await store.RemoveAsync("3", default);
        await store.RemoveAsync("none", default);
        Assert.True(await store.TryAddAsync("3", default));
    }

    private static Task<TestApp> NodeAsync(Handled handled, IDistributedCache cache) => TestApp.StartAsync(
        handlers: handlers => handlers.OnEvent(handled.Take).ShareOverDistributedCache(), services: services => services.AddSingleton(cache));

    private sealed class BrokenStore : IAdobeEventStore
    {
        public ValueTask<bool> TryAddAsync(string key, CancellationToken cancellationToken) => throw new IOException("no cache");

        public ValueTask RemoveAsync(string key, CancellationToken cancellationToken) => throw new IOException("no cache");
    }

    private sealed class ScopedService;

    private sealed class ScopedHandler(ScopedService service, ConcurrentBag<ScopedService> services, Handled handled) : IAdobeEventHandler
    {
        public Task HandleAsync(AdobeEvent adobeEvent, CancellationToken cancellationToken)
        {
            services.Add(service);
            return handled.Take(adobeEvent, cancellationToken);
        }
    }
}
