# %% [markdown]
# # Many functions

# %% [markdown]
# ## 1. Lengths and areas

# %%
def area(value):
    area_0 = value + 0
    area_1 = value + 1
    area_2 = value + 2
    area_3 = value + 3
    area_4 = value + 4
    area_5 = value + 5
    area_6 = value + 6
    area_7 = value + 7
    area_8 = value + 8
    area_9 = value + 9
    area_10 = value + 10
    area_11 = value + 11
    area_12 = value + 12
    area_13 = value + 13
    area_14 = value + 14
    area_15 = value + 15
    area_16 = value + 16
    area_17 = value + 17
    area_18 = value + 18
    area_19 = value + 19
    area_20 = value + 20
    area_21 = value + 21
    area_22 = value + 22
    area_23 = value + 23
    area_24 = value + 24
    area_25 = value + 25
    area_26 = value + 26
    area_27 = value + 27
    area_28 = value + 28
    area_29 = value + 29
    area_30 = value + 30
    area_31 = value + 31
    area_32 = value + 32
    area_33 = value + 33
    area_34 = value + 34
    area_35 = value + 35
    area_36 = value + 36
    area_37 = value + 37
    area_38 = value + 38
    area_39 = value + 39
    area_40 = value + 40
    area_41 = value + 41
    area_42 = value + 42
    area_43 = value + 43
    area_44 = value + 44
    area_45 = value + 45
    area_46 = value + 46
    area_47 = value + 47
    area_48 = value + 48
    area_49 = value + 49
    area_50 = value + 50
    area_51 = value + 51
    area_52 = value + 52
    area_53 = value + 53
    area_54 = value + 54
    area_55 = value + 55
    area_56 = value + 56
    area_57 = value + 57
    area_58 = value + 58
    area_59 = value + 59
    area_60 = value + 60
    area_61 = value + 61
    area_62 = value + 62
    area_63 = value + 63
    area_64 = value + 64
    area_65 = value + 65
    area_66 = value + 66
    area_67 = value + 67
    area_68 = value + 68
    area_69 = value + 69
    area_70 = value + 70
    area_71 = value + 71
    area_72 = value + 72
    area_73 = value + 73
    area_74 = value + 74
    area_75 = value + 75
    area_76 = value + 76
    area_77 = value + 77
    area_78 = value + 78
    area_79 = value + 79
    area_80 = value + 80
    area_81 = value + 81
    area_82 = value + 82
    area_83 = value + 83
    area_84 = value + 84
    area_85 = value + 85
    area_86 = value + 86
    area_87 = value + 87
    area_88 = value + 88
    area_89 = value + 89
    area_90 = value + 90
    area_91 = value + 91
    area_92 = value + 92
    area_93 = value + 93
    area_94 = value + 94
    area_95 = value + 95
    area_96 = value + 96
    area_97 = value + 97
    area_98 = value + 98
    area_99 = value + 99
    area_100 = value + 100
    area_101 = value + 101
    area_102 = value + 102
    area_103 = value + 103
    area_104 = value + 104
    area_105 = value + 105
    area_106 = value + 106
    area_107 = value + 107
    area_108 = value + 108
    area_109 = value + 109
    return area_109

# %% [markdown]
# ## 2. Weights

# %%
def weight(value):
    weight_0 = value + 0
    weight_1 = value + 1
    weight_2 = value + 2
    weight_3 = value + 3
    weight_4 = value + 4
    weight_5 = value + 5
    weight_6 = value + 6
    weight_7 = value + 7
    weight_8 = value + 8
    weight_9 = value + 9
    weight_10 = value + 10
    weight_11 = value + 11
    weight_12 = value + 12
    weight_13 = value + 13
    weight_14 = value + 14
    weight_15 = value + 15
    weight_16 = value + 16
    weight_17 = value + 17
    weight_18 = value + 18
    weight_19 = value + 19
    weight_20 = value + 20
    weight_21 = value + 21
    weight_22 = value + 22
    weight_23 = value + 23
    weight_24 = value + 24
    weight_25 = value + 25
    weight_26 = value + 26
    weight_27 = value + 27
    weight_28 = value + 28
    weight_29 = value + 29
    weight_30 = value + 30
    weight_31 = value + 31
    weight_32 = value + 32
    weight_33 = value + 33
    weight_34 = value + 34
    weight_35 = value + 35
    weight_36 = value + 36
    weight_37 = value + 37
    weight_38 = value + 38
    weight_39 = value + 39
    weight_40 = value + 40
    weight_41 = value + 41
    weight_42 = value + 42
    weight_43 = value + 43
    weight_44 = value + 44
    weight_45 = value + 45
    weight_46 = value + 46
    weight_47 = value + 47
    weight_48 = value + 48
    weight_49 = value + 49
    weight_50 = value + 50
    weight_51 = value + 51
    weight_52 = value + 52
    weight_53 = value + 53
    weight_54 = value + 54
    weight_55 = value + 55
    weight_56 = value + 56
    weight_57 = value + 57
    weight_58 = value + 58
    weight_59 = value + 59
    weight_60 = value + 60
    weight_61 = value + 61
    weight_62 = value + 62
    weight_63 = value + 63
    weight_64 = value + 64
    weight_65 = value + 65
    weight_66 = value + 66
    weight_67 = value + 67
    weight_68 = value + 68
    weight_69 = value + 69
    weight_70 = value + 70
    weight_71 = value + 71
    weight_72 = value + 72
    weight_73 = value + 73
    weight_74 = value + 74
    weight_75 = value + 75
    weight_76 = value + 76
    weight_77 = value + 77
    weight_78 = value + 78
    weight_79 = value + 79
    weight_80 = value + 80
    weight_81 = value + 81
    weight_82 = value + 82
    weight_83 = value + 83
    weight_84 = value + 84
    weight_85 = value + 85
    weight_86 = value + 86
    weight_87 = value + 87
    weight_88 = value + 88
    weight_89 = value + 89
    weight_90 = value + 90
    weight_91 = value + 91
    weight_92 = value + 92
    weight_93 = value + 93
    weight_94 = value + 94
    weight_95 = value + 95
    weight_96 = value + 96
    weight_97 = value + 97
    weight_98 = value + 98
    weight_99 = value + 99
    weight_100 = value + 100
    weight_101 = value + 101
    weight_102 = value + 102
    weight_103 = value + 103
    weight_104 = value + 104
    weight_105 = value + 105
    weight_106 = value + 106
    weight_107 = value + 107
    weight_108 = value + 108
    weight_109 = value + 109
    return weight_109

# %% [markdown]
# ## 3. Odds and ends

# %%
def odd(value):
    odd_0 = value + 0
    odd_1 = value + 1
    odd_2 = value + 2
    odd_3 = value + 3
    return odd_3

# %% [markdown]
# ## Use them

# %%
print(area(1), weight(2), odd(3))
