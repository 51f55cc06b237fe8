using AdobeSdk.Emulator;
using AdobeSdk.Firefly;

namespace AdobeSdk.Tests.Firefly;

public class CustomModelListTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_pages_are_walked_through()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        List<CustomModel> models = await ListAsync(firefly, new() { PublishedState = CustomModelFilter.All, PageSize = 4, SortBy = CustomModelSort.AssetName });

        Assert.Equal(11, models.Count);
        Assert.Equal(models.Select(model => model.AssetName).Order(StringComparer.Ordinal), models.Select(model => model.AssetName));
        Assert.Equal(11, models.DistinctBy(model => model.AssetId).Count());
        Assert.Equal(
            ["start=0&limit=4", "start=4&limit=4", "start=8&limit=4"],
            Queries(firefly).Select(query => query[query.IndexOf("start=", StringComparison.Ordinal)..query.IndexOf("&published", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task The_next_page_is_fetched_only_when_it_is_asked_for()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        await foreach (CustomModel model in firefly.Client.ListCustomModelsAsync(new() { PageSize = 2 }, Cancelled))
        {
            Assert.Equal(PublishedState.Published, model.PublishedState);
            break;
        }

        Assert.Single(Queries(firefly));
    }

    [Fact]
    public async Task A_last_page_that_is_full_is_not_followed_by_an_empty_one()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        List<CustomModel> models = await ListAsync(firefly, new() { PageSize = 5 });

        Assert.Equal(5, models.Count);
        Assert.Single(Queries(firefly));
    }

    [Fact]
    public async Task Every_page_has_a_request_id_of_its_own_and_the_users_token()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        await ListAsync(firefly, new() { PageSize = 3, UserToken = "user-token" });

        IReadOnlyList<RecordedRequest> requests = firefly.Emulator.Requests.To("GET /v3/custom-models");
        Assert.Equal(2, requests.Count);
        Assert.Equal(2, requests.Select(request => request.Headers["x-request-id"]).Distinct().Count());
        Assert.All(requests, request => Assert.Equal("Bearer user-token", request.Headers["x-user-token"]));
    }

    [Fact]
    public async Task A_refused_page_is_an_error_in_the_middle_of_the_list()
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();
        firefly.Emulator.Faults.Inject("GET /v3/custom-models", Fault.Status(403), after: 1);
        List<CustomModel> models = [];

        await Assert.ThrowsAsync<AdobeApiException>(async () =>
        {
            await foreach (CustomModel model in firefly.Client.ListCustomModelsAsync(new() { PageSize = 2 }, Cancelled))
            {
                models.Add(model);
            }
        });

        Assert.Equal(2, models.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(51)]
    public async Task A_page_size_that_adobe_refuses_is_not_sent(int size)
    {
        await using EmulatedFirefly firefly = await EmulatedFirefly.StartAsync();

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ListAsync(firefly, new() { PageSize = size }));

        Assert.Empty(Queries(firefly));
    }

    [Fact]
    public void The_users_token_is_in_no_text()
    {
        CustomModelQuery query = new() { UserToken = "s3cret" };

        Assert.DoesNotContain("s3cret", query.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Queries(EmulatedFirefly firefly) =>
        firefly.Emulator.Requests.To("GET /v3/custom-models").Select(request => request.Query);

    private static async Task<List<CustomModel>> ListAsync(EmulatedFirefly firefly, CustomModelQuery query)
    {
        List<CustomModel> models = [];
        await foreach (CustomModel model in firefly.Client.ListCustomModelsAsync(query, Cancelled))
        {
            models.Add(model);
        }

        return models;
    }
}
